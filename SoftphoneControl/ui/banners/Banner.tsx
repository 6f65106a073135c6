import * as React from "react";
import { mergeClasses } from "@fluentui/react-components";
import { Icon } from "../icons/Icon";
import { useBannerStyles } from "./Banner.styles";

export interface BannerProps {
  readonly level: "error" | "warning" | "info";
  readonly children: React.ReactNode;
  /** A button at the end. */
  readonly action?: React.ReactNode;
  readonly isAlert?: boolean;
}

export function Banner({ level, children, action, isAlert }: BannerProps): React.ReactElement {
  const styles = useBannerStyles();
  return (
    <div className={mergeClasses(styles.banner, styles[level])} role={isAlert === true ? "alert" : undefined}>
      <span className={mergeClasses(styles.icon, styles[`${level}Icon`])}>
        <Icon name={level === "info" ? "info20Filled" : "warning20Filled"} />
      </span>
      <span className={styles.text}>{children}</span>
      {action}
    </div>
  );
}
