import { createConnectsContactCenter } from "../../SoftphoneControl/adapters/connects/connectsContactCenter";
import { defaultConfiguration } from "../../SoftphoneControl/model/settings/configuration";
import type { ContactCenterCommand } from "../../SoftphoneControl/model/requests/contactCenterCommand";
import type { ContactCenterFact } from "../../SoftphoneControl/model/requests/contactCenterFact";
import type { RequestId } from "../../SoftphoneControl/model/ids";
import type { LogEntry } from "../../SoftphoneControl/model/diagnostics/logEntry";
import { isContactCenterRefusal } from "../../SoftphoneControl/ports/contactCenterPort";
import { createFakeClock } from "./fakeClock";
import { createWitness } from "../contract/witness";

type Answer = (...args: readonly unknown[]) => unknown;

export type FakeConnects = ReturnType<typeof createFakeConnects>;

/** A library that does what a test wants it to, with the softphone's end of it, before `start`. */
export function createFakeConnects({ methods = [] as readonly string[] } = {}) {
  const clock = createFakeClock();
  let hear = (_name: string, _payload: unknown): void => undefined;
  const written: LogEntry[] = [];
  const troubles: string[] = [];
  const asked: (readonly unknown[])[] = [];
  const witness = createWitness();
  /** The channel as `getChannel` tells it. */
  const channel: Record<string, unknown> = { id: "voice_5075", type: "Voice", state: "Ready", reasonCode: -1, reasonCodeLabel: "", stateChangeTime: "2026-03-03T07:00:00.000Z", workitems: [] as unknown[] };
  const agent: Record<string, unknown> = { agentId: "agent-7", firstName: "Robin", lastName: "Vale", loginName: "robin", extension: "4711", teamId: "1" };
  const reasons: Record<string, readonly unknown[]> = {
    Logout: [],
    NotReady: [{ id: 12, label: "Break" }],
    Wrapup: [{ id: "w-1", label: "Solved" }],
  };
  const answers: Record<string, Answer> = {
    getChannel: () => ({ ...agent, channel }),
    getReasonCodeList: (_channelId, type) => reasons[String(type)],
    setAgentState: () => undefined,
    dialOrConsult: () => undefined,
  };

  const contactCenter = createConnectsContactCenter({
    clock,
    configuration: defaultConfiguration,
    log: { write: (entry) => void written.push(entry) },
    onTrouble: ({ code, detail }) => void troubles.push(detail === undefined ? code : `${code} ${detail}`),
    installed: {
      async request(name, args) {
        asked.push([name, ...args]);
        const answer = answers[name];
        if (!answer) throw new Error("there is no such method");
        return answer(...args);
      },
      onEvent(listener) {
        hear = listener;
      },
      has: (name) => methods.includes(name) || name in answers,
    },
  });
  contactCenter.subscribe(witness.hear);

  return {
    contactCenter,
    clock,
    witness,
    written,
    troubles,
    asked,
    agent,
    channel,
    reasons,
    answers,
    get facts(): readonly ContactCenterFact[] {
      return witness.facts;
    },
    async tells(name: string, payload: unknown): Promise<void> {
      hear(name, payload);
      await clock.advance(1);
    },
    /** Somebody is signed in. */
    async isUp(): Promise<void> {
      contactCenter.start(undefined);
      await clock.advance(10);
    },
    ask(command: ContactCenterCommand, id: string) {
      witness.knowRequest(id as RequestId);
      const request = { answer: "unsettled" };
      contactCenter.perform(command, id as RequestId).then(
        () => { request.answer = "taken"; },
        (error: unknown) => { request.answer = isContactCenterRefusal(error) ? `${error.code}${error.detail === undefined ? "" : `: ${error.detail}`}` : String(error); },
      );
      return request;
    },
    channelId: defaultConfiguration.channelId,
  };
}

/** A work item as page 004 has it. */
export function connectsWorkItem(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    event: "workitemCreate",
    version: "6.4",
    requestId: "",
    agentId: "agent-7",
    ani: "+12025550143",
    associations: [],
    capabilities: [],
    channelId: "voice_5075",
    channelType: "Voice",
    classification: "Customer",
    ctiData: { callVariable1: "gold" },
    direction: "Incoming",
    id: "call-1",
    participants: [{ address: "+12025550143" }],
    participantLookupResult: [],
    state: "Offered",
    ...changes,
  };
}
