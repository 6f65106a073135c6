import * as React from "react";
import { Button } from "@fluentui/react-components";
import type { WorkItemId } from "../../model/ids";
import { helpOfferSelector } from "../../state/selectors/chatSelectors";
import { Banner } from "../banners/Banner";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { usePartStyles } from "../parts/Parts.styles";
import { helpOfferWords } from "./helpOfferWords";

export interface HelpOfferProps {
  readonly id: WorkItemId;
  onAsk(): void;
}

/** A caller has waited on hold for long: the help desk may know more. */
export function HelpOffer({ id, ...tell }: HelpOfferProps): React.ReactElement | null {
  const { text, send } = useSoftphone();
  const parts = usePartStyles();
  const offer = useSelector(helpOfferSelector, id);
  if (offer === undefined) return null;
  const answer = (): void => {
    send({ type: "intent.helpAnswered", workItemId: id });
  };
  return (
    <Banner
      level="info"
      action={
        <div className={parts.row}>
          <Button
            size="small"
            onClick={() => {
              answer();
              tell.onAsk();
            }}
          >
            {text("HelpAsk")}
          </Button>
          <Button size="small" onClick={answer}>
            {text("HelpNotNow")}
          </Button>
        </div>
      }
    >
      {helpOfferWords(offer, text)}
    </Banner>
  );
}
