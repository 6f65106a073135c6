import type { PhoneState } from "../state/state";

/** Six digits and more, with whatever people put between digits. */
const number = /\+?\p{Nd}(?:[^\p{L}\p{Nd}]{0,3}\p{Nd}){5,}/gu;

/** Text from outside, fit for the log: whoever the phone knows by name, and what looks like a phone number, is left out. */
export function maskNames(text: string, phone: PhoneState): string {
  const names = namesOf(phone).sort((one, other) => other.length - one.length);
  const unnamed = names.reduce((masked, name) => masked.replace(new RegExp(`(?<!\\p{L})${escape(name)}(?!\\p{L})`, "giu"), "…"), text.normalize("NFC"));
  return maskNumbers(unnamed);
}

export function maskNumbers(text: string): string {
  return text.replace(number, (found) => `…${found.slice(-2)}`);
}

function escape(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

function namesOf({ agent, workItems, ended, directory }: PhoneState): string[] {
  const people = [...Object.values(workItems), ...ended].flatMap((item) => [
    item.associatedParticipant?.name,
    ...item.participants.map(({ name }) => name),
    ...item.participantLookupResult.map(({ name }) => name),
  ]);
  const known = [...people, agent?.firstName, agent?.lastName, ...directory.colleagues.map(({ name }) => name)];
  // Words too short to be told from others would tear every text apart.
  const words = known.flatMap((name) => (name === undefined ? [] : [name, ...name.split(/[^\p{L}\p{M}]+/u)]));
  return [...new Set(words.map((word) => word.normalize("NFC")))].filter((word) => word.length > 2);
}
