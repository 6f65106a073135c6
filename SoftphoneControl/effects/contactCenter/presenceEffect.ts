import { noReasonCode } from "../../model/agent/reasonCode";
import { requestableAgentStates } from "../../model/agent/agentState";
import type { AgentState } from "../../model/agent/agentState";
import type { Channel } from "../../model/workItems/channel";
import type { EpochMs } from "../../model/ids";
import type { PhoneState } from "../../state/state";
import type { Effect } from "../effect";
import { createHostCalls } from "../host/hostCalls";
import type { HostCallInputs } from "../host/hostCalls";
import type { SendCommand } from "./sendCommand";

export interface PresenceInputs extends HostCallInputs {
  readonly send: SendCommand;
}

/** As long as the host may take to say again what it was told. Milliseconds. */
const echoMs = 12_000;

/** The agent's state becomes the host's presence, and the other way round, as far as the admin named them. What was said here and comes back is not answered. */
export function createPresenceEffect(inputs: PresenceInputs): Effect {
  const { clock, send } = inputs;
  const { ask, tellFault } = createHostCalls(inputs);
  /** What the host has said, or was told, last. */
  let known: string | undefined;
  const echoes = new Map<string, EpochMs>();

  function tell(presence: string): void {
    if (presence === known) return;
    const asked = ask("setPresence", undefined, presence);
    if (!asked) return;
    known = presence;
    echoes.set(presence, clock.now() + echoMs);
    asked.catch((error: unknown) => {
      echoes.delete(presence);
      if (known === presence) known = undefined;
      tellFault("setPresence", error);
    });
  }

  function hear(phone: PhoneState, presence: string): void {
    const echoUntil = echoes.get(presence) ?? 0;
    echoes.delete(presence);
    // Of two that were told quickly, the first comes back when the second counts already.
    if (echoUntil > clock.now()) return;
    known = presence;
    const channel = channelOf(phone);
    const presences = phone.configuration.presence;
    if (!phone.agent || !channel || presenceOf(phone, channel.state) === presence) return;
    const state = requestableAgentStates.find((wanted) => presences[wanted] === presence);
    if (state) send({ type: "setAgentState", channelId: channel.id, state, reasonCode: reasonOf(phone, state, presence) });
  }

  return {
    runsIn: "primary",
    react({ action, before, after: { phone } }) {
      if (action.type === "host.presenceChanged") hear(phone, action.presence);
      const state = channelOf(phone)?.state;
      const presence = state === channelOf(before.phone)?.state ? undefined : presenceOf(phone, state);
      if (presence !== undefined) tell(presence);
    },
  };
}

function channelOf({ channels, configuration }: PhoneState): Channel | undefined {
  return channels.find(({ id }) => id === configuration.channelId) ?? channels[0];
}

/** A presence has no reason, and a contact centre may want one: that of the same name, else the first. */
function reasonOf({ reasonCodes }: PhoneState, state: AgentState, presence: string): string {
  const reasons = state === "NotReady" || state === "Logout" ? reasonCodes[state] : [];
  return (reasons.find(({ label }) => label === presence) ?? reasons[0])?.id ?? noReasonCode;
}

function presenceOf({ configuration }: PhoneState, state: AgentState | undefined): string | undefined {
  const presences: Partial<Readonly<Record<AgentState, string>>> = configuration.presence;
  return state === undefined ? undefined : presences[state];
}
