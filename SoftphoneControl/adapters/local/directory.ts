import type { Directory } from "../../model/agent/directory";
import { supervisionManners } from "../../model/workItems/supervision";
import { isOnLine } from "../../model/workItems/workItemTransitions";
import { colleagues, queues } from "./cast";
import type { SwitchboardState } from "./switchboardState";

/** Colleagues and queues as they are now: whom the agent talks to is Active, too. @param mayJoin whether the agent supervises */
export function directoryOf({ calls, waiting, colleagueStates, crowds }: SwitchboardState, mayJoin = false): Directory {
  return {
    colleagues: colleagues.map((colleague) => {
      const talks = calls.some(({ item }) => isOnLine(item.state) && item.participants.some(({ address, joining }) => !joining && address === colleague.address));
      const state = talks ? "Active" : (colleagueStates[colleague.id] ?? colleague.state);
      // Who talks with somebody else.
      const canBeJoined = mayJoin && !talks && state === "Active";
      return { ...colleague, state, ...(canBeJoined && { supervision: supervisionManners }) };
    }),
    queues: queues.map(({ id, name, address }) => {
      const callers = waiting.filter((caller) => caller.queueId === id);
      const [first] = callers.flatMap(({ since }) => since ?? []).sort((one, other) => one - other);
      return { id, name, address, waitingCalls: callers.length + (crowds[id] ?? 0), waitingSince: first };
    }),
  };
}
