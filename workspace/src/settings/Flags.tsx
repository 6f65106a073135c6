import { Switch } from "@fluentui/react-components";
import * as React from "react";
import type { Settings } from "./settings";

type FlagName = { [Name in keyof Settings]: Settings[Name] extends boolean ? Name : never }[keyof Settings];

interface Props {
  readonly labels: Partial<Record<FlagName, string>>;
  readonly settings: Settings;
  readonly set: (changes: Partial<Settings>) => void;
}

export function Flags({ labels, settings, set }: Props): React.ReactElement {
  return (
    <>
      {(Object.entries(labels) as [FlagName, string][]).map(([name, label]) => (
        <Switch key={name} label={label} checked={settings[name]} onChange={(_, data) => set({ [name]: data.checked })} />
      ))}
    </>
  );
}
