import { samplePeople } from "../../model/agent/samplePeople";
import type { ContactCenterWorkItem } from "../../model/workItems/workItem";
import type { Board } from "./board";
import { newItem } from "./callFlow";
import { queues } from "./cast";
import type { Caller } from "./switchboardState";

/** A caller's call, with what is known about caller and queue. Who calls is for Dataverse to tell: there is only the number. */
export function callFromQueue(board: Board, caller: Caller, state: "Offered" | "Active"): ContactCenterWorkItem {
  const queue = queues.find(({ id }) => id === caller.queueId) ?? queues[0];
  const person = samplePeople.find(({ id }) => id === caller.personId);
  return newItem(board, {
    classification: "Customer",
    direction: "Incoming",
    state,
    fromAddress: caller.address,
    toAddress: queue.address,
    participants: [{ address: caller.address }],
    queueName: queue.name,
    ctiData: { ...queue.ctiData, ...person?.ctiData, ...caller.ctiData },
  });
}
