import { fieldsOf, firstOf, readCount } from "./readFields";

/** Position and waiting time are told by system messages, in the words and the language of the organization; fields are taken where an edition has them. */
export interface QueueWords {
  readonly queuePosition?: number | undefined;
  readonly averageWaitMinutes?: number | undefined;
}

export interface QueueMessage {
  readonly tags: readonly string[];
  /** The payload, and its `channelData`. */
  readonly sources: readonly unknown[];
  readonly text: string;
}

const positionTags: readonly string[] = ["queueposition", "customerqueueposition", "customerqueuepositionnext"];
const positionNames = ["queueposition", "positioninqueue", "customerqueueposition"];
const waitNames = ["averagewaittime", "averagewaittimeinminutes"];
const largest = 9_999;
/** A number with a unit; `min` begins the word for minutes in most languages of Latin script. */
const hours = /(\d+(?:[.,]\d+)?)\s*(?:h|hrs?|hours?|std|stunden?|heures?|horas?|hodin\w*|godzin\w*|or[ae]|uur|uren|timm\w*|timer?)\b/i;
const minutes = /(\d+(?:[.,]\d+)?)\s*min/i;

/** What a message says of the queue; what can be understood in two ways is unknown. */
export function readQueueWords({ tags, sources, text }: QueueMessage): QueueWords {
  const words = text.slice(0, 500).normalize("NFKC");
  if (tags.includes("averagewaittime")) return { averageWaitMinutes: fieldIn(sources, waitNames) ?? minutesIn(words) };
  if (!tags.some((tag) => positionTags.includes(tag))) return {};
  return { queuePosition: fieldIn(sources, positionNames) ?? (tags.includes("customerqueuepositionnext") ? 1 : positionIn(words)) };
}

function fieldIn(sources: readonly unknown[], names: readonly string[]): number | undefined {
  for (const source of sources) {
    const told = firstOf(fieldsOf(source), names, readCount);
    if (told !== undefined && told <= largest) return told;
  }
  return undefined;
}

function numbersIn(text: string): readonly number[] {
  return (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map(asNumber);
}

function asNumber(digits: string): number {
  return Number(digits.replace(",", "."));
}

function positionIn(text: string): number | undefined {
  const [position, ...others] = numbersIn(text);
  if (position === undefined || others.length > 0) return undefined;
  return Number.isInteger(position) && position >= 1 && position <= largest ? position : undefined;
}

function minutesIn(text: string): number | undefined {
  const inHours = hours.exec(text)?.[1];
  const inMinutes = minutes.exec(text)?.[1];
  const units = [inHours, inMinutes].filter((number) => number !== undefined);
  if (units.length === 0 || units.length !== numbersIn(text).length) return undefined;
  const read = asNumber(inHours ?? "0") * 60 + asNumber(inMinutes ?? "0");
  return read <= largest ? read : undefined;
}
