import * as React from "react";
import { makeStyles, shorthands, tokens } from "@fluentui/react-components";
import type { DayFigures } from "../../model/past/dayFigures";
import { callOutcomes } from "../../model/past/pastCall";
import { useSoftphone } from "../hooks/useSoftphone";
import { usePartStyles } from "../parts/Parts.styles";

const useStyles = makeStyles({
  table: { width: "100%", maxWidth: "480px", borderSpacing: "0", fontVariantNumeric: "tabular-nums", "& th, caption": { textAlign: "start", fontWeight: "inherit" }, "& th": { whiteSpace: "nowrap", ...shorthands.padding(0) }, "& td": { textAlign: "end", paddingInlineStart: tokens.spacingHorizontalS } },
  bars: { width: "100%" },
  bar: { minWidth: "2px", height: "12px", backgroundColor: tokens.colorBrandBackground, ...shorthands.borderRadius(tokens.borderRadiusSmall), "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "CanvasText" } },
});

/** What came of the calls; those there were. */
export function OutcomeBars({ outcomes }: Pick<DayFigures, "outcomes">): React.ReactElement {
  const { text, formats } = useSoftphone();
  const styles = useStyles();
  const parts = usePartStyles();
  const most = Math.max(1, ...Object.values(outcomes));
  return (
    <table className={styles.table}>
      <caption className={parts.unseen}>{text("DayByOutcome")}</caption>
      <tbody>
        {callOutcomes.map((outcome) => {
          const count = outcomes[outcome];
          return count === undefined ? null : (
            <tr key={outcome}>
              <th scope="row">{text(`Outcome_${outcome}`)}</th>
              <td aria-hidden className={styles.bars}>
                <div className={styles.bar} style={{ width: `${String((100 * count) / most)}%` }} />
              </td>
              <td>{formats.number(count)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
