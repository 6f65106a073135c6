import * as React from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { outcomeGroups } from "../../model/past/dayFigures";
import type { HourFigures, OutcomeGroup } from "../../model/past/dayFigures";
import { useSoftphone } from "../hooks/useSoftphone";
import { usePartStyles } from "../parts/Parts.styles";
import type { StringKey } from "../strings/stringKeys";

const useStyles = makeStyles({
  chart: { display: "flex", alignItems: "flex-end", columnGap: "2px", position: "relative" },
  hour: { minWidth: "0", flexGrow: 1, flexBasis: "0", textAlign: "center", fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase100, color: tokens.colorNeutralForeground3 },
  /** Wider than its bar where only every other has one. */
  name: { display: "flex", justifyContent: "center", whiteSpace: "nowrap" },
  total: { color: tokens.colorNeutralForeground1, fontVariantNumeric: "tabular-nums" },
  bars: { display: "block", width: "100%", borderBottomStyle: "solid", borderBottomWidth: "1px", borderBottomColor: tokens.colorNeutralStroke1 },
  /** Told apart without colours, too: full, hatched, empty. */
  answered: { fill: tokens.colorBrandBackground, "@media (forced-colors: active)": { fill: "Highlight" } },
  missed: { fill: tokens.colorPaletteRedForeground1, "@media (forced-colors: active)": { fill: "CanvasText" } },
  other: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStrokeAccessible, "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" } },
  hatch: { stroke: tokens.colorNeutralBackground1, strokeWidth: "2px", "@media (forced-colors: active)": { stroke: "Canvas" } },
  legend: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  sample: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
});

/** Pixels. */
const mostHeight = 88;
const highestCall = 16;
/** Every hour is named where there is room for it. */
const mostNamed = 12;

const groupWords: Readonly<Record<OutcomeGroup, StringKey>> = { answered: "Outcome_answered", missed: "Outcome_missed", other: "DayOther" };

export interface HourChartProps {
  /** Those worth showing. */
  readonly hours: readonly HourFigures[];
}

/** How many calls began in each hour, and what came of them. A table says the same to screen readers. */
export function HourChart({ hours }: HourChartProps): React.ReactElement {
  const { text, formats } = useSoftphone();
  const styles = useStyles();
  const parts = usePartStyles();
  const hatch = `osp-hatch-${React.useState(() => Math.random().toString(36).slice(2))[0]}`;
  const most = Math.max(1, ...hours.map(({ calls }) => totalOf(calls)));
  const each = Math.min(highestCall, mostHeight / most);
  const every = Math.ceil(hours.length / mostNamed);
  return (
    <div>
      <div aria-hidden>
        <div className={styles.chart}>
          {hours.map(({ at, calls }, index) => (
            <div key={at} className={styles.hour} title={`${formats.hour(at)}: ${outcomeGroups.map((group) => `${text(groupWords[group])} ${formats.number(calls[group])}`).join(", ")}`}>
              <div className={styles.total}>{totalOf(calls) > 0 && formats.number(totalOf(calls))}</div>
              <svg className={styles.bars} height={each * totalOf(calls)} focusable="false">
                <Hatch id={`${hatch}-${String(index)}`} className={styles.hatch} />
                {barsOf(calls, each).map(({ group, y, size }) => (
                  <React.Fragment key={group}>
                    <rect className={styles[group]} x="12%" width="76%" y={y + 0.5} height={Math.max(1, size - 1)} rx="2" />
                    {group === "missed" && <rect fill={`url(#${hatch}-${String(index)})`} x="12%" width="76%" y={y + 0.5} height={Math.max(1, size - 1)} rx="2" />}
                  </React.Fragment>
                ))}
              </svg>
              <div className={styles.name}>{index % every === 0 ? hourOf(formats.hour(at)) : "\u00a0"}</div>
            </div>
          ))}
        </div>
        <div className={mergeClasses(styles.legend, parts.quiet)}>
          {outcomeGroups.map((group) => (
            <span key={group} className={styles.sample}>
              <svg width="12" height="12" focusable="false">
                <Hatch id={`${hatch}-${group}`} className={styles.hatch} />
                <rect className={styles[group]} x="0.5" y="0.5" width="11" height="11" rx="2" />
                {group === "missed" && <rect fill={`url(#${hatch}-${group})`} x="0.5" y="0.5" width="11" height="11" rx="2" />}
              </svg>
              {text(groupWords[group])}
            </span>
          ))}
        </div>
      </div>
      <table className={parts.unseen}>
        <caption>{text("DayByHour")}</caption>
        <thead>
          <tr>
            <th scope="col">{text("Hour")}</th>
            {outcomeGroups.map((group) => <th key={group} scope="col">{text(groupWords[group])}</th>)}
          </tr>
        </thead>
        <tbody>
          {hours.map(({ at, calls }) => (
            <tr key={at}>
              <th scope="row">{formats.hour(at)}</th>
              {outcomeGroups.map((group) => <td key={group}>{formats.number(calls[group])}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Hatch({ id, className }: { readonly id: string; readonly className: string }): React.ReactElement {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line y2="6" className={className} />
    </pattern>
  );
}

function totalOf({ answered, missed, other }: HourFigures["calls"]): number {
  return answered + missed + other;
}

/** From below: what was answered stands on the ground. */
function barsOf(calls: HourFigures["calls"], each: number): readonly { readonly group: OutcomeGroup; readonly y: number; readonly size: number }[] {
  let y = each * totalOf(calls);
  return outcomeGroups.filter((group) => calls[group] > 0).map((group) => {
    const size = calls[group] * each;
    y -= size;
    return { group, y, size };
  });
}

/** Without "AM": the bar is narrow. */
function hourOf(name: string): string {
  return /\p{N}+/u.exec(name)?.[0] ?? "";
}
