import type { ChatAvailability } from "../../../model/workItems/chat";
import type { EpochMs } from "../../../model/ids";
import { fieldsOf, firstOf, readCount, readTruth } from "./readFields";

/** An answer to `getAgentAvailability`, without what a bot makes of it. */
export interface AvailabilityAnswer extends Omit<ChatAvailability, "at"> {
  readonly queueId?: string | undefined;
  /** Fields that no documentation names, as they came. */
  readonly more: Readonly<Record<string, string | number | boolean>>;
}

/** Names in lower case, those of the present documentation first. */
const names = {
  isOpen: ["isqueueavailable", "iswithinoperatinghours"],
  opensAt: ["starttimeofnextoperatinghour", "availablenexttime", "availablenext"],
  closesAt: ["availableuntiltime", "availableuntil"],
  /** Closed: when it opens; open: when it closes. */
  turnsAt: ["nexttransitiontime"],
  queuePosition: ["positioninqueue", "queueposition"],
  averageWaitMinutes: ["averagewaittime"],
  isAgentAvailable: ["isagentavailable", "agentavailability"],
  queueId: ["queueid"],
} as const;
const known: ReadonlySet<string> = new Set([...Object.values(names).flat(), "endtimeofnextoperatinghour"]);
const mostMore = 20;

/** Whatever its edition calls the fields. What is missing or makes no sense is unknown; undefined when nothing can be understood. */
export function readAvailability(detail: unknown): AvailabilityAnswer | undefined {
  const fields = fieldsOf(detail);
  const isOpen = firstOf(fields, names.isOpen, readTruth);
  const turnsAt = firstOf(fields, names.turnsAt, readTime);
  const answer = {
    isOpen,
    opensAt: firstOf(fields, names.opensAt, readTime) ?? (isOpen === false ? turnsAt : undefined),
    closesAt: firstOf(fields, names.closesAt, readTime) ?? (isOpen === true ? turnsAt : undefined),
    queuePosition: firstOf(fields, names.queuePosition, readCount),
    averageWaitMinutes: firstOf(fields, names.averageWaitMinutes, readCount),
    isAgentAvailable: firstOf(fields, names.isAgentAvailable, readTruth),
    queueId: firstOf(fields, names.queueId, (given) => (typeof given === "string" && given !== "" ? given.slice(0, 100) : undefined)),
  };
  if (Object.values(answer).every((value) => value === undefined)) return undefined;
  const more = [...fields].filter((field): field is [string, string | number | boolean] => !known.has(field[0]) && ["string", "number", "boolean"].includes(typeof field[1]));
  return { ...answer, more: Object.fromEntries(more.slice(0, mostMore)) };
}

/** UTC, with or without saying so; the year 0001 stands for "none". */
function readTime(given: unknown): EpochMs | undefined {
  if (typeof given !== "string" || given.length > 40 || /(^|[^\d.:+])0001(\D|$)/.test(given)) return undefined;
  const text = given.trim();
  const at = Date.parse(/(Z|GMT|UTC|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}${/^\d{4}-\d\d-\d\dT/.test(text) ? "Z" : " UTC"}`);
  return at > 0 ? at : undefined;
}
