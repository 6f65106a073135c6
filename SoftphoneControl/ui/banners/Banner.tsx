import * as React from "react";
import { mergeClasses } from "@fluentui/react-components";
import { Icon } from "../icons/Icon";
import { usePartStyles } from "../parts/Parts.styles";
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
  const parts = usePartStyles();
  return (
    <div className={mergeClasses(styles.banner, styles[level])} role={isAlert === true ? "alert" : undefined}>
      <span className={mergeClasses(parts.icon, styles[`${level}Icon`])}>
        <Icon name={level === "info" ? "info16Filled" : "warning20Filled"} />
      </span>
      <span className={parts.grow}>{children}</span>
      {action}
    </div>
  );
}
