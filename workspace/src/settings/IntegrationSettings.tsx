import { Field, Select, Switch } from "@fluentui/react-components";
import * as React from "react";
import { integrationPages } from "./integrationPages";
import type { Settings } from "./settings";
import { Text } from "./Text";

interface Props {
  readonly settings: Settings;
  readonly set: (changes: Partial<Settings>) => void;
}

const another = "another";

/** The properties of the control that an integrator's own page needs: one that is there, or any other. */
export function IntegrationSettings({ settings, set }: Props): React.ReactElement {
  const { customIntegrationUrl, customIntegrationHidden } = settings;
  const known = integrationPages.find((page) => page.customIntegrationUrl === customIntegrationUrl);
  const [choice, setChoice] = React.useState(known?.label ?? another);

  function choose(label: string): void {
    setChoice(label);
    const page = integrationPages.find((candidate) => candidate.label === label);
    if (page !== undefined) set({ customIntegrationUrl: page.customIntegrationUrl, customIntegrationHidden: page.customIntegrationHidden });
  }

  return (
    <>
      <Field label="Custom integration">
        <Select value={choice} onChange={(_, data) => choose(data.value)}>
          {integrationPages.map(({ label }) => (
            <option key={label}>{label}</option>
          ))}
          <option value={another}>Another page…</option>
        </Select>
      </Field>
      {choice === another && <Text label="Address of the integration" value={customIntegrationUrl} onCommit={(url) => set({ customIntegrationUrl: url })} />}
      <Switch label="Integration is hidden" checked={customIntegrationHidden} onChange={(_, data) => set({ customIntegrationHidden: data.checked })} />
    </>
  );
}
