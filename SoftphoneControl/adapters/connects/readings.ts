import type { ContactCenterFact } from "../../model/requests/contactCenterFact";
import type { ReasonCode, ReasonCodes, ReasonType } from "../../model/agent/reasonCode";
import { reasonTypes } from "../../model/agent/reasonCode";
import type { ClockPort } from "../../ports/clockPort";
import type { LogPort } from "../../ports/logPort";
import type { Expectations } from "./expectations";
import type { Picture } from "./picture";
import { isNobody } from "./picture";
import type { Reader, ToldChannel } from "./told";

export interface ReadingsInputs {
  readonly clock: ClockPort;
  readonly log: LogPort;
  readonly ask: (name: string, args: readonly unknown[]) => Promise<unknown>;
  readonly reader: Reader;
  readonly theirChannelId: string;
  readonly picture: () => Picture;
  readonly expectations: Pick<Expectations, "claimCall">;
  readonly onRead: (facts: readonly ContactCenterFact[]) => void;
  /** Connects does not tell what is. */
  readonly onFailed: () => void;
}

/** Asks for everything, and makes snapshots of the answers. */
export interface Readings {
  readonly reasonCodes: ReasonCodes;
  /** What the channel is called that the configured id stands for, once it is known. */
  readonly channelId: string | undefined;
  /** The first of a connection. */
  begin(): void;
  /** Again; at once, or when what is under way has come. */
  refresh(): void;
  end(): void;
}

const limitMs = 10_000;
/** For how long Connects may not know what the softphone knows, and how often it is asked. */
const doubtMs = 6_000;
const askAgainMs = 500;

export function createReadings({ clock, log, ask, reader, theirChannelId, picture, expectations, onRead, onFailed }: ReadingsInputs): Readings {
  let reasonCodes: ReasonCodes = { Logout: [], NotReady: [], Wrapup: [] };
  let codesOf: string | undefined;
  let channelId: string | undefined;
  /** Counts connections: an answer to an earlier one is worth nothing. */
  let epoch = 0;
  let isReading = false;
  let isAgain = false;
  let undoLimit = (): void => undefined;
  /** Since when it says that nobody is signed in, which is not believed yet. */
  let doubtedSince: number | undefined;
  let undoAgain = (): void => undefined;

  function withinLimit(answer: Promise<unknown>): Promise<unknown> {
    return new Promise((resolve, reject) => {
      undoLimit = clock.after(limitMs, () => { reject(new Error("no answer in time")); });
      answer.then(resolve, reject).finally(undoLimit);
    });
  }

  async function readCodes(type: ReasonType): Promise<readonly ReasonCode[]> {
    try {
      return reader.reasonCodes(await withinLimit(ask("getReasonCodeList", [theirChannelId, type])));
    } catch {
      log.write({ level: "warning", source: "connects", message: `no reason codes for ${type}` });
      codesOf = undefined;
      return [];
    }
  }

  /** Once for each agent: they are an administrator's to change, and not from one moment to the next. */
  async function readAllCodes({ agent }: ToldChannel): Promise<void> {
    if (codesOf === agent.agentId) return;
    codesOf = agent.agentId;
    const codes: Partial<Record<ReasonType, readonly ReasonCode[]>> = {};
    for (const type of reasonTypes) codes[type] = await readCodes(type);
    reasonCodes = { ...reasonCodes, ...codes };
  }

  /** A call of ours whose event was lost, or comes later than this: it is told as what it is, the outcome of a request. */
  function missed({ workItems }: ToldChannel): readonly ContactCenterFact[] {
    return workItems.flatMap((told) => {
      const cause = picture().agent && !picture().isKnown(told.id) ? expectations.claimCall(told) : undefined;
      return cause ? picture().hearWorkItem("workitemCreate", told, cause).facts : [];
    });
  }

  function isDoubtful(told: ToldChannel): boolean {
    if (!isNobody(told) || picture().believesNobody(told)) {
      doubtedSince = undefined;
      return false;
    }
    doubtedSince ??= clock.now();
    return clock.now() - doubtedSince < doubtMs;
  }

  async function readOnce(isCurrent: () => boolean): Promise<boolean> {
    picture().beginReading();
    const told = reader.channel(await withinLimit(ask("getChannel", [theirChannelId])));
    if (!told) throw new Error("what it tells makes no sense");
    if (isCurrent() && isDoubtful(told)) {
      undoAgain();
      undoAgain = clock.after(askAgainMs, refresh);
      return false;
    }
    const isSignedIn = !isNobody(told);
    if (isSignedIn && isCurrent()) await readAllCodes(told);
    if (!isCurrent()) return false;
    if (!isSignedIn) codesOf = undefined;
    channelId = told.id;
    onRead([...missed(told), picture().takeSnapshot(told, isSignedIn, reasonCodes)]);
    return true;
  }

  async function read(): Promise<void> {
    const mine = epoch;
    const isCurrent = (): boolean => mine === epoch;
    isReading = true;
    try {
      do isAgain = false;
      while ((await readOnce(isCurrent)) && isAgain);
    } catch (error) {
      if (!isCurrent()) return;
      log.write({ level: "warning", source: "connects", message: `getChannel failed: ${error instanceof Error ? error.name : typeof error}` });
      onFailed();
    } finally {
      if (isCurrent()) isReading = false;
    }
  }

  function refresh(): void {
    isAgain = true;
    if (!isReading) void read();
  }

  return {
    get reasonCodes() {
      return reasonCodes;
    },
    get channelId() {
      return channelId;
    },
    begin() {
      epoch += 1;
      void read();
    },
    refresh,
    end() {
      epoch += 1;
      isReading = false;
      isAgain = false;
      doubtedSince = undefined;
      undoAgain();
      undoLimit();
    },
  };
}
