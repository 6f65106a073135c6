import * as React from "react";
import { Button, Input, makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import { dayFigures } from "../../model/past/dayFigures";
import { stateSpanOf } from "../../state/pastCallOf";
import { presentStateSelector } from "../../state/selectors/bookSelectors";
import { longestInBookMs } from "../../model/past/shiftBook";
import { useShiftBook } from "../book/useShiftBook";
import { useNow } from "../hooks/useNow";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import { downloadText } from "../log/downloadText";
import { Panel } from "../parts/Panel";
import { usePartStyles } from "../parts/Parts.styles";
import { callsCsv } from "./callsCsv";
import { dateValueOf, hoursOf, timeOfDate } from "./day";
import { Figures } from "./Figures";
import { HourChart } from "./HourChart";
import { OutcomeBars } from "./OutcomeBars";
import { workingHours } from "./workingHours";

const useStyles = makeStyles({
  /** What is only for screen readers stays where it belongs. */
  day: { position: "relative", display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, minWidth: "0" },
  tools: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", ...shorthands.gap(tokens.spacingVerticalXS, tokens.spacingHorizontalS) },
});

const minuteMs = 60_000;
const everyMinute = (): number => minuteMs;

/** What the agent has done on one day, today at first. */
export function MyDay({ onClose: close }: { onClose(): void }): React.ReactElement {
  const { text, now: readNow } = useSoftphone();
  const styles = useStyles();
  const parts = usePartStyles();
  const [openedAt] = React.useState(readNow);
  const now = useNow(openedAt, everyMinute);
  const [chosen, setChosen] = React.useState<number>();
  const today = dateValueOf(now);
  const date = chosen === undefined ? today : dateValueOf(chosen);
  const hours = React.useMemo(() => hoursOf(timeOfDate(date) ?? 0), [date]);
  const present = useSelector(presentStateSelector);
  const { phase, calls, spans } = useShiftBook(hours[0] ?? 0, { moment: present?.stateChangeTime });
  const figures = React.useMemo(() => {
    const span = present && stateSpanOf(present, now);
    const others = spans.filter(({ key }) => key !== span?.key);
    return dayFigures({ calls, spans: span ? [...others, span] : others }, hours);
  }, [calls, spans, present, now, hours]);
  const count = figures.incoming + figures.outgoing;
  return (
    <Panel title={text("Day")} closeLabel={text("CloseDay")} onClose={close}>
      <div className={styles.day}>
        <div className={styles.tools}>
          <Input
            size="small"
            type="date"
            aria-label={text("DayWhich")}
            value={date}
            min={dateValueOf(now - longestInBookMs)}
            max={today}
            onChange={(_, { value }) => {
              const at = timeOfDate(value);
              // Today goes on being today after midnight.
              if (value === today) setChosen(undefined);
              else if (at !== undefined) setChosen(Math.min(at, now));
            }}
          />
          <Button
            size="small"
            className={parts.plain}
            icon={<Icon name="arrowDownload20Regular" />}
            disabledFocusable={figures.calls.length === 0}
            onClick={() => {
              downloadText(callsCsv(figures.calls), `open-softphone-${date}.csv`, "text/csv");
            }}
          >
            {text("DaySave")}
          </Button>
        </div>
        <div role="status" className={mergeClasses(parts.quiet, count + figures.chats > 0 && phase !== "failed" && parts.unseen)}>
          {phase === "failed" && `${text("BookFailed")} `}
          {count + figures.chats === 0 && text(phase === "reading" ? "BookReading" : "DayNone")}
        </div>
        <Figures figures={figures} />
        {count > 0 && <HourChart hours={workingHours(figures.hours)} />}
        {count > 0 && <OutcomeBars outcomes={figures.outcomes} />}
      </div>
    </Panel>
  );
}
