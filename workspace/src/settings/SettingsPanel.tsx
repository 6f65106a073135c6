import { Field, Select } from "@fluentui/react-components";
import * as React from "react";
import type { Dataverse } from "../dataverse/dataverse";
import { dataverseModes } from "../platform/dataverseModes";
import { languages } from "../platform/userSettings";
import type { Told } from "../told/told";
import { ToldCalls, ToldPanel } from "../told/ToldPanel";
import { Choice } from "./Choice";
import { Flags } from "./Flags";
import { HelpDeskSettings } from "./HelpDeskSettings";
import { IntegrationSettings } from "./IntegrationSettings";
import { StartOver } from "./StartOver";
import { TelephonySettings } from "./TelephonySettings";
import { Text } from "./Text";
import { WebSettings } from "./WebSettings";
import { analyticsModes, cifModes, clients, demoModes, formWidths, layouts } from "./settings";
import type { Settings } from "./settings";

interface Props {
  readonly settings: Settings;
  readonly set: (changes: Partial<Settings>) => void;
  readonly dataverse: Dataverse;
  /** Undefined in an app without sessions: nothing is told there. */
  readonly told: Told | undefined;
  readonly asked: Told;
}

/** How this page plays Dynamics. All of it stands in the address, but for the records. */
export function SettingsPanel({ settings, set, dataverse, told, asked }: Props): React.ReactElement {
  const both = { settings, set };
  return (
    <aside className="settings" aria-label="Workspace settings">
      <h2>Workspace settings</h2>
      <p>How this page plays Dynamics. Everything stands in the address: send it to show somebody the same.</p>
      <Group title="Look">
        <Flags {...both} labels={{ dark: "Dark theme", rightToLeft: "Right to left" }} />
        <Choice label="Width of the form column" value={settings.width} values={formWidths} onChange={(width) => set({ width })} />
        <Field label="Language of the user">
          <Select value={settings.language} onChange={(_, data) => set({ language: Number(data.value) })}>
            {Object.entries(languages).map(([number, { name }]) => (
              <option key={number} value={number}>
                {name} ({number})
              </option>
            ))}
          </Select>
        </Field>
      </Group>
      <Group title="Form">
        <Flags {...both} labels={{ readOnly: "Read-only form", hidden: "Column hidden by security", second: "Second control on the form" }} />
      </Group>
      <Group title="Diagnostics">
        <Flags {...both} labels={{ replay: "Watch a flight recording" }} />
      </Group>
      <Group title="App">
        <Flags {...both} labels={{ realOrganization: "Looks like a real organization", sessionApp: "Session app", provider: "Channel provider", sidePane: "Softphone in a side pane" }} />
        <Choice label="Client" value={settings.client} values={clients} onChange={(client) => set({ client })} />
        <Text label="Address of the provider" value={settings.providerUrl} onCommit={(providerUrl) => set({ providerUrl })} />
        <Choice label="Library of the framework" value={settings.cif} values={cifModes} onChange={(cif) => set({ cif })} />
        <Choice label="Analytics of the provider" value={settings.analytics} values={analyticsModes} onChange={(analytics) => set({ analytics })} />
      </Group>
      <Group title="Dataverse">
        <Flags {...both} labels={{ slow: "Dataverse answers slowly", failing: "Dataverse fails", noLeads: "No leads", organizationForbidden: "Environment variables are forbidden" }} />
        <Choice label="Requests are" value={settings.dataverse} values={dataverseModes} onChange={(dataverse) => set({ dataverse })} />
        <Text label="Environment variable" value={settings.organization} onCommit={(organization) => set({ organization })} />
        <StartOver dataverse={dataverse} />
      </Group>
      <Group title="Calls">
        <TelephonySettings {...both} />
      </Group>
      <Group title="Web">
        <WebSettings {...both} />
      </Group>
      <Group title="Help desk">
        <HelpDeskSettings />
      </Group>
      <Group title="Control">
        <Choice label="Layout property" value={settings.layout} values={layouts} onChange={(layout) => set({ layout })} />
        <Choice label="Demo mode property" value={settings.demoMode} values={demoModes} onChange={(demoMode) => set({ demoMode })} />
        <IntegrationSettings settings={settings} set={set} />
        <Text label="Scenario" value={settings.scenario} onCommit={(scenario) => set({ scenario })} />
        <Text label="Seed" value={settings.seed} onCommit={(seed) => set({ seed })} />
      </Group>
      {told !== undefined && (
        <Group title="What the softphone told Dynamics">
          <ToldPanel told={told} />
        </Group>
      )}
      <Group title="What was asked of Dataverse">
        <div className="told">
          <ToldCalls told={asked} title="Requests to Dataverse" />
        </div>
      </Group>
    </aside>
  );
}

function Group({ title, children }: React.PropsWithChildren<{ title: string }>): React.ReactElement {
  return (
    <details open>
      <summary>{title}</summary>
      <div>{children}</div>
    </details>
  );
}
