import type { Directory } from "../../model/directory";
import { isOnLine } from "../../model/workItemTransitions";
import { colleagues, queues } from "./cast";
import type { SwitchboardState } from "./switchboardState";

/** Colleagues and queues as they are now: whom the agent talks to is Active, too. */
export function directoryOf({ calls, waiting, colleagueStates, crowds }: SwitchboardState): Directory {
  return {
    colleagues: colleagues.map((colleague) => {
      const talks = calls.some(({ item }) => isOnLine(item.state) && item.participants.some(({ address, joining }) => !joining && address === colleague.address));
      return { ...colleague, state: talks ? "Active" : (colleagueStates[colleague.id] ?? colleague.state) };
    }),
    queues: queues.map(({ id, name, address }) => {
      const callers = waiting.filter((caller) => caller.queueId === id);
      const [first] = callers.flatMap(({ since }) => since ?? []).sort((one, other) => one - other);
      return { id, name, address, waitingCalls: callers.length + (crowds[id] ?? 0), waitingSince: first };
    }),
  };
}
