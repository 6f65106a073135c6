import * as React from "react";
import { Caption1Strong, useId } from "@fluentui/react-components";
import { useSoundPanelStyles } from "./SoundPanel.styles";

export interface SoundSectionProps {
  readonly title: string;
  readonly children: React.ReactNode;
}

export function SoundSection({ title, children }: SoundSectionProps): React.ReactElement {
  const styles = useSoundPanelStyles();
  const id = useId("sound");
  return (
    <div role="group" aria-labelledby={id} className={styles.section}>
      <Caption1Strong id={id}>{title}</Caption1Strong>
      {children}
    </div>
  );
}
