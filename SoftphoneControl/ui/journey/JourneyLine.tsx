import * as React from "react";
import { mergeClasses } from "@fluentui/react-components";
import type { JourneyEvent, JourneyKind } from "../../model/host/journey";
import type { JourneyRow } from "../../state/selectors/journeySelectors";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import type { IconName } from "../icons/Icon";
import { Ago } from "../parts/Ago";
import { usePartStyles } from "../parts/Parts.styles";
import { useJourneyStyles } from "./Journey.styles";
import { addressOf, stateWord, titleOf } from "./journeyWords";

const icons: Readonly<Record<JourneyKind, IconName>> = { page: "document24Filled", search: "search24Filled", article: "clipboard16Filled", custom: "checkmark24Filled", webAction: "megaphone12Filled" };

/** Invitations to chat look like chats. */
function iconOf({ kind, action }: JourneyEvent): IconName {
  return action?.mediaType === "webchat" || action?.mediaType === "webMessagingOffer" ? "chat16Filled" : icons[kind];
}

/** One thing on the web; of an offer what has become of it. */
export const JourneyLine = React.memo(function JourneyLine({ row: { event, states } }: { readonly row: JourneyRow }): React.ReactElement {
  const { text } = useSoftphone();
  const styles = useJourneyStyles();
  const parts = usePartStyles();
  const { action } = event;
  const title = titleOf(event, text);
  const address = addressOf(event.url);
  const fault = [action?.errorCode, action?.errorMessage].filter((part) => part !== undefined && part !== "").join(": ");
  const words = states.map((state) => stateWord(state, text)).join(" → ");
  const below = action ? [words, fault].filter((part) => part !== "").join(" · ") : address === title ? "" : address;
  return (
    <li className={styles.line}>
      <Icon name={iconOf(event)} />
      <div className={parts.grow}>
        <div className={parts.line} title={title}>
          <bdi>{title}</bdi>
        </div>
        {below !== "" && (
          <div className={mergeClasses(parts.line, parts.quiet)} title={below}>
            <bdi dir={action ? undefined : "ltr"}>{below}</bdi>
          </div>
        )}
      </div>
      <Ago at={event.at} className={mergeClasses(parts.quiet, styles.ago)} />
    </li>
  );
});
