import type { Effect } from "../effect";
import type { SendCommand } from "./sendCommand";

/** Answers what the rule says is due. */
export function createAutoAnswerEffect({ send }: { readonly send: SendCommand }): Effect {
  return {
    runsIn: "primary",
    react({ before, after }) {
      if (before.phone.workItems === after.phone.workItems) return;
      for (const { id, autoAnswer } of Object.values(after.phone.workItems)) {
        if (autoAnswer?.phase === "due" && before.phone.workItems[id]?.autoAnswer?.phase !== "due") send({ type: "acceptWorkitem", workItemId: id });
      }
    },
  };
}
