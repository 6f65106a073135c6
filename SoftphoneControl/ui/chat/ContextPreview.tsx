import * as React from "react";
import { Checkbox, mergeClasses } from "@fluentui/react-components";
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
  const entries = Object.entries(context);
  if (entries.length === 0) return <div className={parts.quiet}>{text("NothingSent")}</div>;
  return (
    <table className={styles.table}>
      <caption className={mergeClasses(styles.cell, parts.quiet)}>{text("SentAlong")}</caption>
      <thead className={parts.quiet}>
        <tr>
          {(["key", "value", "shown"] as const).map((column) => (
            <th key={column} scope="col" className={mergeClasses(styles.cell, styles[column])}>
              {text(`Sent_${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map(([key, value]) => {
          const isSent = !leftOut.includes(key);
          return (
            <tr key={key} className={mergeClasses(!isSent && parts.quiet)}>
              <th scope="row" className={styles.cell}>
                <Checkbox
                  className={styles.choice}
                  label={{ children: <bdi>{key}</bdi>, className: styles.label }}
                  indicator={{ className: styles.indicator }}
                  checked={isSent}
                  onChange={() => {
                    tell.onChange(isSent ? [...leftOut, key] : leftOut.filter((one) => one !== key));
                  }}
                />
              </th>
              <td className={mergeClasses(styles.cell, !isSent && styles.leftOut)}>
                <bdi>{value}</bdi>
              </td>
              <td className={styles.cell}>{text(isSent && isDisplayable(key) ? "Yes" : "No")}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
