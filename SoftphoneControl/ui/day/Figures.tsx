import * as React from "react";
import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import type { DayFigures } from "../../model/past/dayFigures";
import { useSoftphone } from "../hooks/useSoftphone";
import { formatDuration } from "../parts/formatDuration";
import type { BookKey } from "../strings/keys/bookKeys";

const useStyles = makeStyles({
  figures: { display: "flex", flexWrap: "wrap", ...shorthands.margin(0), ...shorthands.gap(tokens.spacingVerticalS) },
  figure: { display: "flex", flexDirection: "column-reverse", justifyContent: "flex-end", minWidth: "0", boxSizing: "border-box", ...shorthands.flex(1, 1, "max(7em, 22%)"), ...shorthands.padding(tokens.spacingVerticalXS, tokens.spacingHorizontalS), backgroundColor: tokens.colorNeutralBackground2, ...shorthands.borderRadius(tokens.borderRadiusMedium) },
  /** Nine of them stand in threes: lines are always full. */
  threes: { flexBasis: "max(7em, 30%)" },
  name: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  value: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums", ...shorthands.margin(0) },
});

type Figure = readonly [name: Extract<BookKey, `Figure_${string}`>, value: string];

/** The day in a few numbers. */
export function Figures({ figures }: { readonly figures: DayFigures }): React.ReactElement {
  const { text, formats } = useSoftphone();
  const styles = useStyles();
  const { incoming, outgoing, missed, chats, times, handling, occupancy } = figures;
  const count = formats.number;
  const shown: readonly Figure[] = [
    ["Figure_incoming", count(incoming)],
    ["Figure_outgoing", count(outgoing)],
    ["Figure_missed", count(missed)],
    ...(chats > 0 ? ([["Figure_chats", count(chats)]] as const) : []),
    ["Figure_talk", formatDuration(times.talk)],
    ["Figure_hold", formatDuration(times.hold)],
    ["Figure_wrapup", formatDuration(times.wrapup)],
    ["Figure_handling", handling === undefined ? "–" : formatDuration(handling)],
    ["Figure_occupancy", occupancy === undefined ? "–" : formats.percent(occupancy)],
  ];
  return (
    <dl className={styles.figures}>
      {shown.map(([name, value]) => (
        <div key={name} className={mergeClasses(styles.figure, chats > 0 && styles.threes)}>
          <dt className={styles.name}>{text(name)}</dt>
          <dd className={styles.value}>
            <bdi dir="ltr">{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
