import * as React from "react";
import { mergeClasses } from "@fluentui/react-components";
import type { WorkItemId } from "../../model/ids";
import { journeySelector, visitsOf } from "../../state/selectors/journeySelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { useLogViewerStyles } from "../log/LogViewer.styles";
import { PanelTitle } from "../parts/PanelTitle";
import { usePartStyles } from "../parts/Parts.styles";
import { useJourneyStyles } from "./Journey.styles";
import { JourneyLine } from "./JourneyLine";

/** Below it the list would push the call's own things out of sight. Pixels. */
const roomyWidth = 320;

/** What the customer did on the web, the newest first, visit by visit. */
export function Journey({ id }: { readonly id: WorkItemId }): React.ReactElement | null {
  const { text, formats } = useSoftphone();
  const styles = useJourneyStyles();
  const lists = useLogViewerStyles();
  const parts = usePartStyles();
  const events = useSelector(journeySelector, id);
  const visits = React.useMemo(() => visitsOf(events), [events]);
  const section = React.useRef<HTMLElement>(null);
  const [isOpen, setOpen] = React.useState<boolean>();
  const isEmpty = events.length === 0;
  React.useLayoutEffect(() => {
    // Until the agent says otherwise.
    if (!isEmpty) setOpen((before) => before ?? (section.current?.clientWidth ?? 0) >= roomyWidth);
  }, [isEmpty]);
  if (isEmpty) return null;
  const count = visits.reduce((sum, { rows }) => sum + rows.length, 0);
  const isVisitTold = visits.some(({ sessionId }) => sessionId !== "");
  return (
    <section ref={section} aria-label={text("OnTheWeb")} className={styles.section}>
      <PanelTitle
        title={`${text("OnTheWeb")} (${formats.number(count)})`}
        isOpen={isOpen === true}
        onToggle={() => {
          setOpen(isOpen !== true);
        }}
      />
      {isOpen && (
        // Scrolls by itself, by keyboard too.
        <div role="group" aria-label={text("OnTheWeb")} tabIndex={0} className={mergeClasses(lists.lines, styles.visits)}>
          {visits.map(({ sessionId, rows }) => (
            <React.Fragment key={sessionId}>
              {isVisitTold && <div className={mergeClasses(styles.line, parts.strong)}>{sessionId === "" ? text("VisitUnknown") : text("VisitOf", formats.dayTime(Math.min(...rows.map(({ event }) => event.at))))}</div>}
              <ul className={lists.list}>
                {rows.map((row) => (
                  <JourneyLine key={row.event.action?.id ?? row.event.id} row={row} />
                ))}
              </ul>
            </React.Fragment>
          ))}
        </div>
      )}
    </section>
  );
}
