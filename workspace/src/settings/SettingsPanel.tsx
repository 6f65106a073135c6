import { Field, Select, Switch } from "@fluentui/react-components";
import * as React from "react";
import { IntegrationSettings } from "./IntegrationSettings";
import { Text } from "./Text";
import { demoModes, formWidths, layouts } from "./settings";
import type { Settings } from "./settings";

type FlagName = { [Name in keyof Settings]: Settings[Name] extends boolean ? Name : never }[keyof Settings];

const flags: readonly (readonly [FlagName, string])[] = [
  ["dark", "Dark theme"],
  ["rightToLeft", "Right to left"],
  ["readOnly", "Read-only form"],
  ["hidden", "Column hidden by security"],
  ["second", "Second control on the form"],
  ["slow", "Dataverse answers slowly"],
  ["failing", "Dataverse fails"],
];

interface Props {
  readonly settings: Settings;
  readonly set: (changes: Partial<Settings>) => void;
}

/** How this page plays Dynamics. All of it stands in the address. */
export function SettingsPanel({ settings, set }: Props): React.ReactElement {
  return (
    <aside className="settings" aria-label="Workspace settings">
      <h2>Workspace settings</h2>
      <p>How this page plays Dynamics. Everything stands in the address: send it to show somebody the same.</p>
      {flags.map(([name, label]) => (
        <Switch key={name} label={label} checked={settings[name]} onChange={(_, data) => set({ [name]: data.checked })} />
      ))}
      <Choice label="Width of the form column" value={settings.width} values={formWidths} onChange={(width) => set({ width })} />
      <Choice label="Layout property" value={settings.layout} values={layouts} onChange={(layout) => set({ layout })} />
      <Choice label="Demo mode property" value={settings.demoMode} values={demoModes} onChange={(demoMode) => set({ demoMode })} />
      <Field label="Language of the user">
        <Select value={settings.language} onChange={(_, data) => set({ language: Number(data.value) })}>
          <option value={1033}>English (1033)</option>
          <option value={1031}>Deutsch (1031)</option>
        </Select>
      </Field>
      <IntegrationSettings settings={settings} set={set} />
      <Text label="Scenario" value={settings.scenario} onCommit={(scenario) => set({ scenario })} />
      <Text label="Seed" value={settings.seed} onCommit={(seed) => set({ seed })} />
    </aside>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly values: readonly Value[];
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, values, onChange }: ChoiceProps<Value>): React.ReactElement {
  return (
    <Field label={label}>
      <Select value={value} onChange={(_, data) => onChange(data.value as Value)}>
        {values.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
    </Field>
  );
}
