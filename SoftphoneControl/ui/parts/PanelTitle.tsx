import * as React from "react";
import { Button, mergeClasses } from "@fluentui/react-components";
import { Icon } from "../icons/Icon";
import { usePartStyles } from "./Parts.styles";

export interface PanelTitleProps {
  readonly title: string;
  readonly isOpen: boolean;
  onToggle(): void;
}

/** Opens and closes the panel below it. */
export function PanelTitle({ title, isOpen, ...tell }: PanelTitleProps): React.ReactElement {
  const parts = usePartStyles();
  return (
    <Button
      appearance="transparent"
      size="small"
      className={parts.panelTitle}
      aria-expanded={isOpen}
      icon={
        <span className={mergeClasses(parts.icon, isOpen && parts.turned)}>
          <Icon name="chevronDown24Filled" />
        </span>
      }
      onClick={() => {
        tell.onToggle();
      }}
    >
      {title}
    </Button>
  );
}
