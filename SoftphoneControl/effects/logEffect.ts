import type { CallMedia } from "../model/workItems/callMedia";
import { integrationLogMark } from "../model/diagnostics/logEntry";
import type { LogLevel } from "../model/diagnostics/logEntry";
import type { LogPort } from "../ports/logPort";
import type { Action } from "../state/actions";
import type { DerivedEvent } from "../state/derivedEvent";
import type { Step } from "../state/step";
import type { Effect } from "./effect";
import type { PhoneState } from "../state/state";
import { maskNames } from "./maskNames";

/** Writes each step's line: names, ids, states and codes; never an address, a name or a text. */
export function createLogEffect({ log }: { readonly log: LogPort }): Effect {
  return {
    runsIn: "each",
    react(step) {
      const { action, after } = step;
      if (action.type === "intent.logWritten") {
        log.write({ level: action.level, source: "cil", message: `${integrationLogMark} ${maskNames(action.text, after.phone)}` });
        return;
      }
      if (isSameSound(step)) return;
      log.write({ level: levelOf(step), source: "store", message: describe(step) });
    },
  };
}

/** One more reading of a sound that is as it was. */
function isSameSound({ action, before, refused }: Step): boolean {
  if (action.type !== "contactCenter.callMediaChanged" || refused) return false;
  return soundOf(before.phone.media[action.workItemId]) === soundOf(action.media);
}

function soundOf(media: CallMedia | undefined): string | undefined {
  return media && [media.phase, media.trouble, media.heldByOther && "heldByOther", media.quality?.isPoor === true ? "poor" : undefined].filter(Boolean).join(" ");
}

function levelOf({ action, refused, events }: Step): LogLevel {
  if (refused?.kind === "intent" || events.some((event) => event.name === "error")) return "error";
  if (refused?.kind === "resync" || action.type === "dialGuard.lifted") return "warning";
  return refused ? "debug" : "info";
}

function describe({ action, after, events, refused }: Step): string {
  const parts = [describeAction(action, after.phone), ...events.map(describeEvent)];
  if (refused) parts.push(refused.kind === "intent" ? `refused: ${refused.code}` : `${refused.kind}: ${refused.why}`);
  return parts.join(" · ");
}

/** The members that may stand in a log, of whatever action has them. */
interface Loggable {
  readonly requestId?: string;
  readonly workItemId?: string;
  readonly code?: string;
  readonly revision?: number;
  readonly peerId?: string;
  readonly why?: string;
  readonly link?: string;
  readonly command?: { readonly type: string; readonly workItemId?: string };
  readonly order?: { readonly type: string };
  readonly workItem?: { readonly id: string; readonly revision: number; readonly state: string };
  readonly state?: string;
  readonly changes?: { readonly state?: string };
  readonly connection?: { readonly phase: string; readonly cause?: string };
  readonly media?: CallMedia;
  readonly devices?: { readonly microphone: string };
  readonly asked?: { readonly why: string };
  readonly kind?: string;
  readonly chatDesk?: { readonly phase: string };
}

function describeAction(action: Action, phone: PhoneState): string {
  const { command, order, workItem, changes, connection, media, devices, asked, chatDesk, ...own } = action as Loggable & Action;
  const words = [
    own.type,
    command?.type ?? order?.type ?? own.code ?? connection?.phase ?? chatDesk?.phase,
    workItem?.id ?? own.workItemId ?? command?.workItemId,
    workItem?.revision ?? own.revision,
    workItem?.state ?? changes?.state ?? own.state,
    own.requestId === undefined ? undefined : maskedId(own.requestId, phone),
    own.peerId === undefined ? undefined : maskedId(own.peerId, phone),
    own.link ?? own.why ?? connection?.cause ?? soundOf(media) ?? devices?.microphone ?? asked?.why ?? (own.type === "intent.deviceChosen" ? own.kind : undefined),
  ];
  return words.filter((word) => word !== undefined).join(" ");
}

/** A page may make a request's id, or its own, of anything; ours are UUIDs. */
function maskedId(id: string, phone: PhoneState): string {
  return /^[\da-f-]{36}$/.test(id) ? id : maskNames(id, phone);
}

function describeEvent(event: DerivedEvent): string {
  if (event.name === "error") return `→ error ${event.error.code}`;
  if (event.name === "beforeDial") return `→ beforeDial …${event.dialedNumber.slice(-2)}`;
  return event.name === "agentStateChange" ? `→ agentStateChange ${event.after.state}` : `→ ${event.name} ${event.workItem.id}`;
}
