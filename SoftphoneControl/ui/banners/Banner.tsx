import * as React from "react";
import { MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useBannersStyles } from "./Banners.styles";

export interface BannerProps {
  readonly level: "error" | "warning" | "info";
  readonly children: React.ReactNode;
  /** What can be done about it: below the words, which so have the whole width. */
  readonly action?: React.ReactElement | undefined;
  /** A small button beside them. */
  readonly aside?: React.ReactElement | undefined;
  readonly isAlert?: boolean;
}

export function Banner({ level, children, action, aside, isAlert }: BannerProps): React.ReactElement {
  const styles = useBannersStyles();
  return (
    <MessageBar intent={level} shape="square" layout="multiline" className={styles.alert} role={isAlert === true ? "alert" : undefined}>
      <MessageBarBody className={styles.words}>
        {children}
        {action && <div className={styles.answers}>{action}</div>}
      </MessageBarBody>
      {aside && <MessageBarActions containerAction={aside} />}
    </MessageBar>
  );
}
