import { endReasons } from "../../model/workItems/workItem";
import { isFile, ruleOf } from "./fieldRules";
import type { FieldRule } from "./fieldRules";
import type { StandIns } from "./standIns";

/** A word of ours or a short code; never a number one can call. */
const word = /^-?(?!.*\d{5})[A-Za-z\d_.]{0,40}$/;
/** A member as we name them. */
const memberName = /^[A-Za-z][A-Za-z]{0,30}\d?$/;
const oneWord = /^\S+$/;

const maskers: Readonly<Record<FieldRule, (text: string, standIns: StandIns) => string>> = {
  plain: (text, standIns) => (word.test(text) ? text : standIns.id(text)),
  id: (text, standIns) => standIns.id(text),
  number: (text, standIns) => standIns.number(text),
  // May name a visitor.
  variable: (text, standIns) => (oneWord.test(text) ? standIns.id(text) : standIns.text(text)),
  digits: (text) => "0".repeat(text.length),
  endReason: (text, standIns) => (endReasons.some((reason) => reason === text) ? text : standIns.text(text)),
  none: () => "",
  Person: (text, standIns) => standIns.named("Person", text),
  Queue: (text, standIns) => standIns.named("Queue", text),
  Reason: (text, standIns) => standIns.named("Reason", text),
  Device: (text, standIns) => standIns.named("Device", text),
};

/** The same in shape, with nothing in it that tells of anybody. Only what JSON can hold. */
export function mask(value: unknown, standIns: StandIns, name = "", parent = "", isListed = false): unknown {
  const rule = ruleOf(parent, name);
  if (typeof value === "string") return rule ? maskers[rule](value, standIns) : standIns.text(value);
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  if (typeof value !== "object" || value === null) return typeof value === "boolean" || value === null ? value : undefined;
  if (rule === "none") return {};
  if (Array.isArray(value)) return value.map((entry) => mask(entry, standIns, name, parent, true));
  // Snapshots list what the state files.
  const inFile = isFile(name) && !isListed;
  const masked: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    const maskedKey = inFile || !memberName.test(key) ? standIns.id(key) : key;
    // A variable is a text like its neighbours, whatever it is called; what is filed under an id has members of its own.
    const maskedMember = name === "ctiData" ? maskMember(member, standIns) : mask(member, standIns, inFile ? "" : key, name);
    if (maskedMember !== undefined) masked[maskedKey] = maskedMember;
  }
  return masked;
}

function maskMember(member: unknown, standIns: StandIns): unknown {
  return mask(member, standIns, "ctiData");
}
