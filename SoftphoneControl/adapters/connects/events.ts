import type { ContactCenterFact } from "../../model/requests/contactCenterFact";
import type { ClockPort } from "../../ports/clockPort";
import type { LogPort } from "../../ports/logPort";
import { ConnectsFailure } from "./installedConnects";
import type { Expectations } from "./expectations";
import type { News, Picture } from "./picture";
import { createStateOrder } from "./stateOrder";
import type { Reader } from "./told";

export interface EventsInputs {
  readonly clock: ClockPort;
  readonly log: LogPort;
  readonly reader: Reader;
  readonly expectations: Expectations;
  /** Whatever the channel is called there. */
  readonly theirChannelId: () => readonly (string | undefined)[];
  readonly picture: () => Picture;
  readonly tell: (facts: readonly ContactCenterFact[]) => void;
  /** Something doesn't fit: everything is to be asked for. */
  readonly reread: () => void;
}

/** Makes facts of events. */
export interface Events {
  /** @param isHeard false while the connection is lost: a snapshot will tell. */
  hear(name: string, payload: unknown, isHeard: boolean): void;
  clear(): void;
}

export function createEvents({ clock, log, reader, expectations, theirChannelId, picture, tell, reread }: EventsInputs): Events {
  const order = createStateOrder({
    clock,
    picture,
    tell(told) {
      take(picture().hearAgentState(told, expectations.claimState(told)));
    },
  });

  function take({ facts, unfit }: News): void {
    tell(facts);
    if (unfit) reread();
  }

  /** Of another channel, such as chat. */
  function isElsewhere(channelId: string | undefined): boolean {
    return channelId !== undefined && !theirChannelId().includes(channelId);
  }

  function hearAgentState(payload: unknown): void {
    const told = reader.agentState(payload);
    if (!told || isElsewhere(told.channelId)) return;
    // Somebody signs in: who it is, and with which calls, only a snapshot tells.
    if (!picture().agent) reread();
    else order.hear(told);
  }

  function hearWorkItem(name: string, payload: unknown): void {
    const told = reader.workItem(payload);
    if (!told || isElsewhere(told.channelId)) return;
    if (!picture().agent) {
      reread();
      return;
    }
    const requestId = expectations.ours(told.requestId);
    const isNew = !picture().isKnown(told.id);
    take(picture().hearWorkItem(name, told, isNew ? expectations.claimCall(told) : requestId && { requestId }));
    order.go();
  }

  /** Its message is a text from outside: Connects shows it, the log must not have it. */
  function hearError(payload: unknown): void {
    if (expectations.fail(reader.failedRequest(payload), new ConnectsFailure(undefined, undefined))) return;
    log.write({ level: "info", source: "connects", message: "Connects reports an error that no request of ours led to" });
  }

  return {
    hear(name, payload, isHeard) {
      if (name === "error") hearError(payload);
      else if (!isHeard) return;
      else if (name === "agentStateChange") hearAgentState(payload);
      else if (name.startsWith("workitem")) hearWorkItem(name, payload);
    },
    clear: order.clear,
  };
}
