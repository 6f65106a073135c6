import type { AskState } from "../../SoftphoneControl/adapters/sip/desk/agentState";
import type { Line } from "../../SoftphoneControl/adapters/sip/line";
import type { SipContactCenter } from "../../SoftphoneControl/adapters/sip/sipContactCenter";
import { createSipContactCenter } from "../../SoftphoneControl/adapters/sip/sipContactCenter";
import type { SipSettings } from "../../SoftphoneControl/model/settings/configuration";
import { defaultConfiguration } from "../../SoftphoneControl/model/settings/configuration";
import type { LogEntry } from "../../SoftphoneControl/model/diagnostics/logEntry";
import type { ClockPort } from "../../SoftphoneControl/ports/clockPort";
import type { CredentialPort } from "../../SoftphoneControl/ports/credentialPort";
import type { ContactCenterBench, Feature, OtherSide } from "../contract/contactCenterBench";
import { allFeatures } from "./localBench";

/** A bare switch has no queue, keeps no call without its page, and a call has to be fetched by the next one. */
export const sipLacks: readonly Feature[] = ["queue", "callBeforeSignIn", "resumeAtOnce", "recording", "supervision", "deskPhone"];
export const sipFeatures: ReadonlySet<Feature> = new Set([...allFeatures].filter((feature) => !sipLacks.includes(feature)));

/** What a SIP bench stands on: a telephone server, the people behind it, and a way for a page to reach it. */
export interface SipSurroundings<PagesLine extends Line = Line> {
  readonly clock: ClockPort;
  readonly other: OtherSide;
  readonly numbers: ContactCenterBench["numbers"];
  /** A fresh page's. */
  openLine(): PagesLine;
  openCredentials(): CredentialPort;
  passes(ms: number): Promise<void>;
  dispose(): Promise<void>;
}

export interface SipWish extends Partial<SipSettings> {
  readonly askState?: AskState | undefined;
}

export interface SipBench<PagesLine extends Line = Line> extends ContactCenterBench {
  readonly contactCenter: SipContactCenter;
  readonly line: PagesLine;
  readonly log: readonly LogEntry[];
  nextPage(): Promise<SipBench<PagesLine>>;
}

let lastId = 0;

/** The softphone's side: the same whatever it stands on. */
export function makeSipBench<PagesLine extends Line>(around: SipSurroundings<PagesLine>, { askState, ...settings }: SipWish = {}): SipBench<PagesLine> {
  const log: LogEntry[] = [];
  const line = around.openLine();
  const contactCenter = createSipContactCenter({
    clock: around.clock,
    configuration: {
      ...defaultConfiguration,
      backend: "sip",
      sip: { ...defaultConfiguration.sip, server: "wss://sip.test", colleagues: [{ name: "Dana Keller", address: around.numbers.colleague }], ...settings },
    },
    log: { write: (entry) => log.push(entry) },
    line,
    credentials: around.openCredentials(),
    newId: () => `work-item-${(lastId += 1)}`,
    askState,
  });
  return {
    contactCenter,
    line,
    log,
    channelId: defaultConfiguration.channelId,
    numbers: around.numbers,
    reasons: { break: "1", lunch: "2", resolved: "21" },
    other: around.other,
    passes: around.passes,
    nextPage() {
      contactCenter.dispose();
      return Promise.resolve(makeSipBench(around, { askState, ...settings }));
    },
    async dispose() {
      contactCenter.dispose();
      await around.dispose();
    },
  };
}
