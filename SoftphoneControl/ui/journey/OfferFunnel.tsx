import * as React from "react";
import { makeStyles, shorthands, tokens } from "@fluentui/react-components";
import { funnelStages, offerFunnelSelector, offerLosses } from "../../state/selectors/journeySelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Panel } from "../parts/Panel";
import { usePartStyles } from "../parts/Parts.styles";

const useStyles = makeStyles({
  table: { width: "100%", maxWidth: "480px", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  cell: { textAlign: "start", fontWeight: tokens.fontWeightRegular, whiteSpace: "nowrap", ...shorthands.padding("2px", tokens.spacingHorizontalS, "2px", 0) },
  number: { textAlign: "end", fontWeight: tokens.fontWeightRegular, ...shorthands.padding("2px", 0, "2px", tokens.spacingHorizontalS) },
  bars: { width: "100%" },
  bar: { height: "14px", minWidth: "2px", backgroundColor: tokens.colorBrandBackground, ...shorthands.borderRadius(tokens.borderRadiusSmall) },
});

/** How far offers on the web came, of all visitors that are known; a table for whoever can't see bars. */
export function OfferFunnel({ onClose: close }: { onClose(): void }): React.ReactElement {
  const { text, locale } = useSoftphone();
  const styles = useStyles();
  const parts = usePartStyles();
  const funnel = useSelector(offerFunnelSelector);
  const most = funnel.qualified;
  const percent = (part: number, whole: number): string => (whole === 0 ? "–" : (part / whole).toLocaleString(locale, { style: "percent" }));
  const losses = offerLosses.filter((loss) => funnel[loss] > 0);
  return (
    <Panel title={text("Offers")} closeLabel={text("CloseOffers")} onClose={close}>
      {most === 0 && losses.length === 0 ? (
        <div className={parts.quiet}>{text("OffersNone")}</div>
      ) : (
        <table className={styles.table} aria-label={text("Offers")}>
          <thead className={parts.quiet}>
            <tr>
              <th scope="col" className={styles.cell}>{text("OfferState")}</th>
              <td />
              <th scope="col" className={styles.number}>{text("OfferCount")}</th>
              <th scope="col" className={styles.number}>{text("OfferShare")}</th>
            </tr>
          </thead>
          <tbody>
            {funnelStages.map((stage, index) => {
              const before = funnelStages[index - 1];
              return (
                <tr key={stage}>
                  <th scope="row" className={styles.cell}>{text(`JourneyState_${stage}`)}</th>
                  <td aria-hidden className={styles.bars}>
                    <div className={styles.bar} style={{ width: `${String(most === 0 ? 0 : (100 * funnel[stage]) / most)}%` }} />
                  </td>
                  <td className={styles.number}>{funnel[stage].toLocaleString(locale)}</td>
                  <td className={styles.number}>{before === undefined ? "" : percent(funnel[stage], funnel[before])}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {losses.length > 0 && (
        <div className={parts.quiet}>
          {losses.map((loss) => `${loss === "blocked" ? text("OfferBlocked") : text(`JourneyState_${loss}`)}: ${funnel[loss].toLocaleString(locale)}`).join(" · ")}
        </div>
      )}
    </Panel>
  );
}
