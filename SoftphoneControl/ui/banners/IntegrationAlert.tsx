import * as React from "react";
import { MessageBar, MessageBarBody, mergeClasses, useId } from "@fluentui/react-components";
import { alertSelector } from "../../state/selectors/bannerSelectors";
import { isSpeakerSelector } from "../../state/selectors/announcerSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { usePartStyles } from "../parts/Parts.styles";
import { AlertAnswers } from "./AlertAnswers";
import { useBannersStyles } from "./Banners.styles";

/** More than this can be too high at the smallest width, and must be scrolled by keyboard too. */
const longText = 160;
const manyLines = 4;

function isLong(description: string): boolean {
  return description.length > longText || description.split("\n").length > manyLines;
}

/**
 * What an integration has to say, one at a time. It is read out and takes no focus: the agent may be typing, or about to answer a call.
 * Answers and count stand outside of what is read out, so that another alert in the queue doesn't repeat this one.
 */
export function IntegrationAlert(): React.ReactElement | null {
  const { controlId, text } = useSoftphone();
  const styles = useBannersStyles();
  const parts = usePartStyles();
  const titleId = useId("alert-title");
  const descriptionId = useId("alert-description");
  const isSpeaker = useSelector(isSpeakerSelector, controlId);
  const { alert, waiting } = useSelector(alertSelector);
  if (alert === undefined) return null;
  const { id, title, description } = alert;
  return (
    <MessageBar key={id} role="group" intent="error" shape="square" layout="multiline" aria-labelledby={titleId} aria-describedby={descriptionId} className={styles.alert}>
      <MessageBarBody className={styles.words}>
        <div role={isSpeaker ? "alert" : undefined}>
          <div id={titleId} className={parts.strong}>
            <bdi>{title || text("AlertTitle")}</bdi>
          </div>
          <div id={descriptionId} className={styles.description} tabIndex={isLong(description) ? 0 : undefined}>
            <bdi>{description}</bdi>
          </div>
        </div>
        <div className={styles.answers}>
          <AlertAnswers alert={alert} />
          {waiting > 1 && <span dir="auto" className={mergeClasses(parts.quiet, parts.line)}>{text("AlertPlace", 1, waiting)}</span>}
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
