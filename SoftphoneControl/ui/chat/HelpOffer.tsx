import * as React from "react";
import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { WorkItemId } from "../../model/ids";
import { helpOfferSelector } from "../../state/selectors/chatSelectors";
import { useBannersStyles } from "../banners/Banners.styles";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { helpOfferWords } from "./helpOfferWords";

export interface HelpOfferProps {
  readonly id: WorkItemId;
  onAsk(): void;
}

/** A caller has waited on hold for long: the help desk may know more. */
export function HelpOffer({ id, ...tell }: HelpOfferProps): React.ReactElement | null {
  const { text, send } = useSoftphone();
  const styles = useBannersStyles();
  const offer = useSelector(helpOfferSelector, id);
  if (offer === undefined) return null;
  const answer = (): void => {
    send({ type: "intent.helpAnswered", workItemId: id });
  };
  return (
    <MessageBar intent="info" layout="multiline" className={styles.alert}>
      <MessageBarBody className={styles.words}>
        <div>{helpOfferWords(offer, text)}</div>
        <div className={styles.answers}>
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
      </MessageBarBody>
    </MessageBar>
  );
}
