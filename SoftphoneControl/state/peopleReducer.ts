import type { Action } from "./actions";
import type { PhoneDraft } from "./draft";

/** Whom the agent wants to call: who fits what is typed. */
export function reducePeople(phone: PhoneDraft, action: Extract<Action, { type: "intent.peopleSought" | "people.found" }>): void {
  const { text } = action;
  if (action.type === "intent.peopleSought") phone.peopleSearch = { text, phase: "searching", people: [] };
  // Else the agent has typed on.
  else if (phone.peopleSearch?.text === text) phone.peopleSearch = { text, phase: action.people ? "done" : "failed", people: [...(action.people ?? [])] };
}
