import * as React from "react";
import { makeStyles, shorthands, tokens } from "@fluentui/react-components";
import { funnelStages, offerFunnelSelector, offerLosses } from "../../state/selectors/journeySelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Panel } from "../parts/Panel";
import { usePartStyles } from "../parts/Parts.styles";

const useStyles = makeStyles({
  table: { width: "100%", maxWidth: "480px", borderSpacing: "0", fontVariantNumeric: "tabular-nums", "& th, caption": { textAlign: "start", fontWeight: "inherit" }, "& th": { whiteSpace: "nowrap", "::first-letter": { textTransform: "uppercase" }, ...shorthands.padding(0) }, "& td": { textAlign: "end", paddingInlineStart: tokens.spacingHorizontalS } },
  bars: { width: "100%", minWidth: "24px" },
  bar: { height: "12px", backgroundColor: tokens.colorBrandBackground, ...shorthands.borderRadius(tokens.borderRadiusSmall), "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "CanvasText" } },
});

/** How far offers on the web came, of all visitors that are known; a table for whoever can't see bars. */
export function OfferFunnel({ onClose: close }: { onClose(): void }): React.ReactElement {
  const { text, formats } = useSoftphone();
  const styles = useStyles();
  const parts = usePartStyles();
  const funnel = useSelector(offerFunnelSelector);
  const share = (part: number, whole: number): string => (whole === 0 ? "–" : formats.percent(part / whole));
  const losses = offerLosses.filter((loss) => funnel[loss] > 0);
  const isAnyKnown = funnel.qualified + losses.length > 0;
  return (
    <Panel title={text("Offers")} closeLabel={text("CloseOffers")} onClose={close}>
      {!isAnyKnown && <div className={parts.quiet}>{text("OffersNone")}</div>}
      {isAnyKnown && <table className={styles.table}>
        <caption className={parts.quiet}>{text("OffersHow")}</caption>
        <tbody>
          {funnelStages.map((stage, index) => (
            <tr key={stage}>
              <th scope="row">{text(`JourneyState_${stage}`)}</th>
              <td aria-hidden className={styles.bars}>
                <div className={styles.bar} style={{ width: `${String((100 * funnel[stage]) / (funnel.qualified || 1))}%` }} />
              </td>
              <td>{formats.number(funnel[stage])}</td>
              <td>{index > 0 && share(funnel[stage], funnel[funnelStages[index - 1] ?? stage])}</td>
            </tr>
          ))}
          {losses.map((loss) => (
            <tr key={loss} className={parts.quiet}>
              <th scope="row">{text(loss === "blocked" ? "OfferBlocked" : `JourneyState_${loss}`)}</th>
              <td />
              <td>{formats.number(funnel[loss])}</td>
            </tr>
          ))}
        </tbody>
      </table>}
    </Panel>
  );
}
