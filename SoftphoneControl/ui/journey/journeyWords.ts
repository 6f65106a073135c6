import { journeyMediaTypes, journeyStates } from "../../model/host/journey";
import type { JourneyEvent, WebAction } from "../../model/host/journey";
import type { Text } from "../strings/stringKeys";

/** What an event is about, in one line. What nobody has a word for stays as it came. */
export function titleOf({ kind, title, url, action }: JourneyEvent, text: Text): string {
  if (action) return joined(mediaOf(action, text), title);
  const shown = title || addressOf(url);
  return kind === "search" || kind === "article" ? text(`Journey_${kind}`, shown) : shown;
}

/** The same, and what became of an offer. */
export function outcomeOf(event: JourneyEvent, text: Text): string {
  const { action, title } = event;
  return action ? joined(`${mediaOf(action, text)} (${stateWord(action.state, text)})`, title) : titleOf(event, text);
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(": ");
}

function mediaOf({ mediaType }: WebAction, text: Text): string {
  const known = journeyMediaTypes.find((type) => type === mediaType);
  return known ? text(`Media_${known}`) : mediaType;
}

export function stateWord(state: string, text: Text): string {
  const known = journeyStates.find((one) => one === state);
  return known ? text(`JourneyState_${known}`) : state;
}

/** Host and path: what came after them is nobody's business. */
export function addressOf(url = ""): string {
  return url.replace(/^\w+:\/\/|[?#].*$/g, "");
}
