import type { WorkItemId } from "../../model/ids";
import type { StateSpan } from "../../model/past/shiftBook";
import type { ShiftBookPort } from "../../ports/shiftBookPort";
import { pastCallOf, stateSpanOf } from "../../state/pastCallOf";
import type { PhoneState } from "../../state/state";
import type { Effect } from "../effect";

export interface ShiftBookInputs {
  readonly book: Pick<ShiftBookPort, "append" | "clear">;
}

/** Writes down each call that is over and each time in a state. What the page before has perhaps not written any more is written again: the book takes nothing twice. Empties it when the agent clears the list. */
export function createShiftBookEffect({ book }: ShiftBookInputs): Effect {
  return {
    runsIn: "primary",
    begin(phone) {
      const calls = [...phone.ended].reverse().map((item) => pastCallOf(phone, item)).filter(({ endedAt }) => endedAt > phone.preferences.recentClearedAt);
      if (calls.length > 0) void book.append({ calls });
    },
    react({ action, before: { phone: before }, after: { phone } }) {
      if (action.type === "intent.preferencesChanged" && before.preferences.recentClearedAt < phone.preferences.recentClearedAt) void book.clear();
      if (before.workItems !== phone.workItems) {
        // With the reasons of before: they go with the agent's signing out.
        const calls = (Object.keys(before.workItems) as WorkItemId[]).flatMap((id) => {
          const item = phone.workItems[id] ? undefined : phone.ended.find((ended) => ended.id === id);
          return item ? pastCallOf(before, item) : [];
        });
        if (calls.length > 0) void book.append({ calls });
      }
      const spans = before.channels === phone.channels ? [] : spansOver(before, phone, action.at);
      if (spans.length > 0) void book.append({ spans });
    },
  };
}

/** Of the channel that calls go through: chats take no time of their own. */
function spansOver({ configuration, channels }: PhoneState, after: PhoneState, at: number): readonly StateSpan[] {
  const voice = channels.find(({ id }) => id === configuration.channelId) ?? channels[0];
  const next = voice && after.channels.find(({ id }) => id === voice.id);
  if (!voice || (next?.state === voice.state && next.stateChangeTime === voice.stateChangeTime)) return [];
  const span = stateSpanOf(voice, next && next.stateChangeTime > voice.stateChangeTime ? next.stateChangeTime : at);
  return span ? [span] : [];
}
