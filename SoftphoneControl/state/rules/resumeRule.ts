import type { Action } from "../actions";

/** How a call sounds is told every other second, and gone with the page; a trouble is told, and leaves nothing. */
const isOfTheMoment: readonly Action["type"][] = ["contactCenter.callMediaChanged", "contactCenter.troubleTold"];

/** What was taken is the contact centre's from then on, though no fact says so yet. */
const isTaken: Action["type"] = "request.accepted";

/** Whether the contact centre hands out other resume data after this than before: what the next page starts from has to be kept, and told, anew. */
export function movesResumeData({ type }: Action): boolean {
  return (type.startsWith("contactCenter.") && !isOfTheMoment.includes(type)) || type === "intent.simulation" || type === isTaken;
}
