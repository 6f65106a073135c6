import * as React from "react";
import { Button, Input, makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import { searchLineOf } from "../../model/search/callSearch";
import { isMissed } from "../../model/past/pastCall";
import type { PastCall } from "../../model/past/pastCall";
import { recentSeenAtSelector } from "../../state/selectors/bookSelectors";
import { dialSelector } from "../../state/selectors/dialSelectors";
import { isLineBusySelector } from "../../state/selectors/directorySelectors";
import { useFoundCalls } from "../book/useFoundCalls";
import { useShiftBook } from "../book/useShiftBook";
import type { ShiftBookWish } from "../book/useShiftBook";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import { Panel } from "../parts/Panel";
import { usePartStyles } from "../parts/Parts.styles";
import { ClearList } from "./ClearList";
import { RecentRow } from "./RecentRow";
import { filterCalls, rowsOf, withFound } from "./recentRows";
import type { RecentFilter } from "./recentRows";
import { useTextScale } from "./useTextScale";
import { VirtualGrid } from "./VirtualGrid";

const useStyles = makeStyles({
  tools: { fontSize: tokens.fontSizeBase300, display: "flex", flexWrap: "wrap", alignItems: "center", ...shorthands.gap(tokens.spacingVerticalXS, tokens.spacingHorizontalS) },
  search: { minWidth: "0", ...shorthands.flex(1, 1, "160px") },
});

/** What the agent most likely looks for is there at once; the years before come a moment later. */
const first: ShiftBookWish = { most: 100, kinds: ["calls"] };
const whole: ShiftBookWish = { kinds: ["calls"] };
/** Pixels, with text of the usual size. */
const callHeight = 44;
const dayHeight = 28;

/** Calls and chats that are over, of this browser, the newest first. */
export function RecentCalls({ onClose: close }: { onClose(): void }): React.ReactElement {
  const { text, formats, now, command } = useSoftphone();
  const styles = useStyles();
  const parts = usePartStyles();
  const [wish, setWish] = React.useState(first);
  const { phase, isWhole, calls } = useShiftBook(0, wish);
  React.useEffect(() => {
    if (phase === "done") setWish(whole);
  }, [phase]);
  const { channelId, mayDial, country } = useSelector(dialSelector);
  const [filter, setFilter] = React.useState<RecentFilter>({ wanted: "", onlyMissed: false });
  const found = useFoundCalls(isWhole ? "" : filter.wanted.trim());
  const all = React.useMemo(() => withFound(calls, found), [calls, found]);
  const lines = React.useMemo(() => lazily(() => all.map(searchLineOf)), [all]);
  const fitting = React.useMemo(() => filterCalls(all, lines, filter), [all, lines, filter]);
  const rows = React.useMemo(() => rowsOf(fitting), [fitting]);
  const tools = React.useRef<HTMLDivElement>(null);
  const scale = useTextScale(tools);
  const heightOf = React.useCallback((index: number) => scale * (rows[index]?.kind === "day" ? dayHeight : callHeight), [rows, scale]);
  useSeen(calls);
  const isLineBusy = useSelector(isLineBusySelector);

  const canCall = mayDial;
  const dial = React.useCallback(({ address }: PastCall) => { command({ type: "dial", channelId, address }); }, [command, channelId]);
  const dialOf = (call: PastCall): typeof dial | undefined => (call.address !== "" && call.channelType === "Voice" ? dial : undefined);
  const isBlocked = !canCall || isLineBusy;
  const none = phase !== "failed" && !isWhole ? "BookReading" : calls.length === 0 ? "RecentNone" : "RecentNoneFits";
  return (
    <Panel title={text("Recent")} closeLabel={text("CloseRecent")} onClose={close}>
      <div ref={tools} className={styles.tools}>
        <Input
          size="small"
          className={styles.search}
          autoComplete="off"
          aria-label={text("RecentSearch")}
          placeholder={text("RecentSearch")}
          contentBefore={<Icon name="search24Filled" />}
          value={filter.wanted}
          onChange={(_, { value }) => {
            setFilter({ ...filter, wanted: value });
          }}
        />
        <Button
          size="small"
          className={parts.plain}
          appearance={filter.onlyMissed ? "primary" : "secondary"}
          aria-pressed={filter.onlyMissed}
          onClick={() => {
            setFilter({ ...filter, onlyMissed: !filter.onlyMissed });
          }}
        >
          {text("Outcome_missed")}
        </Button>
      </div>
      <div role="status" className={mergeClasses(parts.quiet, fitting.length > 0 && phase !== "failed" && parts.unseen)}>
        {phase === "failed" && <div>{text("BookFailed")}</div>}
        <div className={mergeClasses(fitting.length > 0 && parts.unseen)}>{fitting.length === 0 ? text(none) : text("FoundCount", formats.number(fitting.length))}</div>
      </div>
      {rows.length > 0 && (
        <VirtualGrid
          key={`${filter.wanted} ${String(filter.onlyMissed)}`}
          label={text("Recent")}
          count={rows.length}
          heightOf={heightOf}
          keyOf={(index) => keyOf(rows[index])}
          isChoice={(index) => rows[index]?.kind === "call"}
          onEnter={(index) => {
            const row = rows[index];
            if (row?.kind === "call" && !isBlocked) dialOf(row.call)?.(row.call);
          }}
          render={(index) => {
            const row = rows[index];
            if (row?.kind === "call") return <RecentRow call={row.call} country={country} isBlocked={isBlocked} onCall={dialOf(row.call)} />;
            return row && <div role="rowheader" aria-colspan={2} className={parts.strong}>{formats.day(row.at, now())}</div>;
          }}
        />
      )}
      {calls.length > 0 && <ClearList />}
    </Panel>
  );
}

function keyOf(row: ReturnType<typeof rowsOf>[number] | undefined): string | number {
  return row?.kind === "call" ? row.call.key : (row?.at ?? "");
}

function lazily<Result>(make: () => Result): () => Result {
  let made: { readonly result: Result } | undefined;
  return () => (made ??= { result: make() }).result;
}

/** What was missed until now has been seen. */
function useSeen(calls: readonly PastCall[]): void {
  const { send } = useSoftphone();
  const seenAt = useSelector(recentSeenAtSelector);
  const newest = React.useMemo(() => calls.reduce((latest, call) => (isMissed(call) ? Math.max(latest, call.endedAt) : latest), 0), [calls]);
  React.useEffect(() => {
    if (newest > seenAt) send({ type: "intent.preferencesChanged", preferences: { recentSeenAt: newest } });
  }, [newest, seenAt, send]);
}
