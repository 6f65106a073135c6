import * as React from "react";
import { Caption1, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";

export interface BannerProps {
  readonly level: "error" | "warning" | "info";
  readonly children: React.ReactNode;
  /** A button at the end. */
  readonly action?: React.ReactElement | undefined;
  readonly isAlert?: boolean;
}

export function Banner({ level, children, action, isAlert }: BannerProps): React.ReactElement {
  return (
    <MessageBar intent={level} shape="square" layout="multiline" role={isAlert === true ? "alert" : undefined}>
      <MessageBarBody>
        <Caption1>{children}</Caption1>
      </MessageBarBody>
      {action && <MessageBarActions containerAction={action} />}
    </MessageBar>
  );
}
