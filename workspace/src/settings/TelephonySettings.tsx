import { Switch } from "@fluentui/react-components";
import * as React from "react";
import { Flags } from "./Flags";
import type { Settings } from "./settings";
import { Text } from "./Text";

interface Props {
  readonly settings: Settings;
  readonly set: (changes: Partial<Settings>) => void;
}

/** Real calls in place of simulated ones, and the server that they go through. */
export function TelephonySettings({ settings, set }: Props): React.ReactElement {
  const isOn = settings.backend === "sip";
  return (
    <>
      <Switch label="Real calls (SIP)" checked={isOn} onChange={(_, data) => set({ backend: data.checked ? "sip" : "configured" })} />
      {isOn && (
        <>
          <Text label="Telephone server" value={settings.sipServer} onCommit={(sipServer) => set({ sipServer })} />
          <Text label="Domain of the accounts" value={settings.sipDomain} onCommit={(sipDomain) => set({ sipDomain })} />
          <Text label="Account handed out by the organization" value={settings.sipAccount} onCommit={(sipAccount) => set({ sipAccount })} />
          <Text label="It runs out after (seconds)" value={settings.sipExpires} onCommit={(sipExpires) => set({ sipExpires })} />
          <Flags settings={settings} set={set} labels={{ sipStates: "The organization is asked for the agent's state" }} />
        </>
      )}
    </>
  );
}
