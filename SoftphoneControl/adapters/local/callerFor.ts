import { samplePeople } from "../../model/agent/samplePeople";
import type { SamplePerson } from "../../model/agent/samplePeople";
import type { Board } from "./board";
import { draw } from "./board";
import { queues } from "./cast";
import { isDialable } from "./outcomes";
import type { Arrival } from "./queueing";

export interface WhoCalls {
  readonly callerId?: string | undefined;
  readonly address?: string | undefined;
  readonly queueId?: string | undefined;
  readonly givesUpAfterMs?: number | undefined;
  readonly talksForMs?: number | undefined;
  readonly ctiData?: Readonly<Record<string, string>> | undefined;
}

/**
 * Who it is that calls: the person named, the number given, else anybody who is free.
 * @throws Error with a plain sentence when there is nobody like that.
 */
export function callerFor(board: Board, { callerId, address, queueId, ...manner }: WhoCalls): Arrival {
  if (queueId !== undefined && !queues.some((queue) => queue.id === queueId)) {
    throw new Error(`There is no such queue. There are: ${queues.map((queue) => queue.id).join(", ")}.`);
  }
  if (callerId === undefined && address !== undefined) {
    if (address !== "" && !isDialable(address)) throw new Error("A caller's number has digits only, with or without a leading +; it is empty when withheld.");
    return { ...manner, address, queueId: queueId ?? queues[0].id };
  }
  const person = callerId === undefined ? anybody(board) : personOf(board, callerId);
  return { ...manner, personId: person.id, address: person.address, queueId: queueId ?? person.queueId };
}

function personOf(board: Board, callerId: string): SamplePerson {
  const person = samplePeople.find(({ id }) => id === callerId);
  if (person === undefined) throw new Error("There is no such sample caller.");
  if (!peopleFree(board).includes(person)) throw new Error("This caller is on the line already.");
  return person;
}

function anybody(board: Board): SamplePerson {
  const free = peopleFree(board);
  const person = free[Math.floor(draw(board) * free.length)];
  if (person === undefined) throw new Error("All sample callers are on the line already.");
  return person;
}

/** Those who are neither waiting nor on a call that is still up. */
function peopleFree({ state }: Board): readonly SamplePerson[] {
  const talking = state.calls.filter(({ item }) => item.state !== "Wrapup").map((call) => call.caller);
  return samplePeople.filter((person) => ![...state.waiting, ...talking].some((caller) => caller?.personId === person.id));
}
