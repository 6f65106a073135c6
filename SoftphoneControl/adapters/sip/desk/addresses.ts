import type { Directory } from "../../../model/agent/directory";
import { parseAddress } from "../../../model/numbers/phoneNumber";
import type { Participant } from "../../../model/workItems/workItem";
import { cutText } from "../../../shared/cutText";

const longestText = 100;

/** The user part of a caller's address as a participant's: E.164 where it reads as a number, empty where it is withheld. */
export function readAddress(told: string, country: string): string {
  if (/^(anonymous|restricted|unavailable|unknown)$/i.test(told)) return "";
  const read = parseAddress(told, country);
  return read.kind === "none" ? cutText(told, longestText) : read.address;
}

/** Somebody on the same switch: a short number, or whom the configuration names. */
export function isExtension(address: string, country: string, directory: Directory): boolean {
  return nameOf(address, directory) !== undefined || parseAddress(address, country).kind === "extension";
}

/** Whether the switch is asked at all: digits, or whom the configuration names. */
export function isDialable(address: string, directory: Directory): boolean {
  return /^\+?[\d*#]{2,40}$/.test(address) || nameOf(address, directory) !== undefined;
}

/** What the other side calls itself counts for less than what the configuration says. */
export function participantOf(address: string, told: string | undefined, directory: Directory): Participant {
  const name = nameOf(address, directory) ?? cutText((told ?? "").trim(), longestText);
  return name === "" ? { address } : { address, name };
}

function nameOf(address: string, { colleagues, queues }: Directory): string | undefined {
  return [...colleagues, ...queues].find((known) => known.address === address)?.name;
}
