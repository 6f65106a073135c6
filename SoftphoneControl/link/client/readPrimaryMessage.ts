import { resultModes } from "../../cil/contract/envelope";
import { eventMethods } from "../../cil/contract/events";
import type { PeerId } from "../../model/ids";
import type { Posted, PrimaryMessage } from "../protocol/messages";
import { protocolVersion } from "./names";

type Fields = Readonly<Record<string, unknown>>;
type Check = (message: Fields) => boolean;
type ToOne = Extract<PrimaryMessage, { readonly to: PeerId }>["type"];
type ToAll = Exclude<PrimaryMessage["type"], ToOne>;

const isText = (value: unknown): value is string => typeof value === "string";
const isTextOrNone = (value: unknown): boolean => value === undefined || isText(value);
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;
const isFault = (value: unknown): boolean => isFields(value) && isText(value.code) && isText(value.message) && isText(value.requestId);
const eventNames: readonly unknown[] = Object.values(eventMethods);
const isEvent = (value: unknown): boolean => isFields(value) && eventNames.includes(value.event) && isText(value.version) && isText(value.requestId);

/** What each message must have, told to all or to this page; what snapshots and actions hold is looked at by who draws it. */
const toAll: Readonly<Record<ToAll, Check>> = {
  primary: ({ seq, version, results, isReady }) => isCount(seq) && isText(version) && resultModes.some((mode) => mode === results) && typeof isReady === "boolean",
  action: ({ seq, action }) => isCount(seq) && isFields(action) && isText(action.type),
  pulse: ({ seq, hash }) => isCount(seq) && isText(hash),
  resume: ({ resume }) => isTextOrNone(resume),
  event: ({ event }) => isEvent(event),
  here: () => true,
};
const toOne: Readonly<Record<ToOne, Check>> = {
  snapshot: ({ at, seq, phone, resume }) => Number.isFinite(at) && isCount(seq) && isFields(phone) && isTextOrNone(resume),
  reply: ({ callId, fault }) => isText(callId) && (fault === undefined || isFault(fault)),
  taken: ({ callId }) => isText(callId),
  alertAnswered: ({ alertId, answer }) => isText(alertId) && (answer === "confirm" || answer === "dismiss"),
  recovered: ({ event }) => isEvent(event),
  ping: () => true,
  yours: () => true,
  portCall: ({ at, callId, port }) => Number.isFinite(at) && isText(callId) && isText(port),
};

/** Far beyond every time there is, and where epochs end. */
export const lastEpoch = 2 ** 52;

/** A message of the primary that concerns this page, else undefined. By hand: the library carries no schemas. */
export function readPrimaryMessage(data: unknown, self: PeerId): Posted<PrimaryMessage> | undefined {
  if (!isFields(data) || data.v !== protocolVersion || !isText(data.type) || !isText(data.from)) return undefined;
  const { type, epoch, to } = data;
  const table: Readonly<Partial<Record<string, Check>>> = to === self ? toOne : toAll;
  if (!isCount(epoch) || Number(epoch) > lastEpoch || !Object.hasOwn(table, type)) return undefined;
  return table[type]?.(data) === true ? (data as object as Posted<PrimaryMessage>) : undefined;
}
