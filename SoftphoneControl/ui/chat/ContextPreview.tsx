import * as React from "react";
import { Checkbox, mergeClasses, useId } from "@fluentui/react-components";
import { isDisplayable } from "../../state/selectors/chatContextSelectors";
import type { ChatContext } from "../../state/selectors/chatContextSelectors";
import { useSoftphone } from "../hooks/useSoftphone";
import { usePartStyles } from "../parts/Parts.styles";
import { useContextPreviewStyles } from "./ContextPreview.styles";

export interface ContextPreviewProps {
  readonly context: ChatContext;
  readonly leftOut: readonly string[];
  onChange(leftOut: readonly string[]): void;
}

/** Exactly what will be sent along: the agent can leave out any of it. */
export function ContextPreview({ context, leftOut, ...tell }: ContextPreviewProps): React.ReactElement {
  const { text } = useSoftphone();
  const styles = useContextPreviewStyles();
  const parts = usePartStyles();
  const titleId = useId("sent-along");
  const entries = Object.entries(context);
  return (
    <div role="group" aria-labelledby={titleId} className={styles.entries}>
      <span id={titleId}>{text(entries.length === 0 ? "NothingSent" : "SentAlong")}</span>
      {entries.map(([key, value]) => {
        const isSent = !leftOut.includes(key);
        return (
          <Checkbox
            key={key}
            indicator={{ className: styles.indicator }}
            label={{
              className: mergeClasses(styles.label, !isSent && styles.leftOut),
              children: (
                <>
                  <span className={parts.quiet}>{key}:</span> <bdi>{value}</bdi>
                  {!isDisplayable(key) && <span className={parts.quiet}> ({text("SentUnseen")})</span>}
                </>
              ),
            }}
            checked={isSent}
            onChange={() => {
              tell.onChange(isSent ? [...leftOut, key] : leftOut.filter((one) => one !== key));
            }}
          />
        );
      })}
    </div>
  );
}
