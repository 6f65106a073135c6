import type { WorkItemState } from "../../model/workItem";
import type { Board } from "./board";
import { connect, finish, otherHangsUp } from "./callFlow";
import { leaveQueue } from "./queueing";
import type { Call } from "./switchboardState";

/** Which call an order means; without any of it, the first that fits. */
export interface Whom {
  readonly workItemId?: string | undefined;
  readonly callerId?: string | undefined;
}

interface CallOrder {
  readonly states: readonly WorkItemState[];
  readonly fits: (call: Call) => boolean;
  readonly act: (board: Board, call: Call) => void;
  /** The sentence for an order that fits nothing. */
  readonly nobody: string;
}

const onTheLine: readonly WorkItemState[] = ["Offered", "Initiated", "Active", "Paused"];
const isOutgoing = ({ item }: Call): boolean => item.direction === "Outgoing";
const isWithColleague = ({ item }: Call): boolean => item.classification === "Consultation" || item.classification === "Internal";

const calleeIsCalled = { states: ["Initiated"], fits: isOutgoing, nobody: "Nobody is being called." } as const;
const colleagueIsCalled = { states: ["Initiated"], fits: isWithColleague, nobody: "No colleague is being called." } as const;

/** What people on the other end of a call can do. */
export const callOrders = {
  callerHangsUp: { states: onTheLine, fits: ({ item }) => item.direction === "Incoming", nobody: "No caller is on the line.", act: otherHangsUp },
  calleeAnswers: { ...calleeIsCalled, act: connect },
  calleeHangsUp: { states: onTheLine, fits: isOutgoing, nobody: "Nobody who was called is on the line.", act: otherHangsUp },
  colleagueAnswers: { ...colleagueIsCalled, act: connect },
  colleagueDeclines: {
    ...colleagueIsCalled,
    act(board, call) {
      finish(board, call, "declined");
    },
  },
  colleagueHangsUp: { states: onTheLine, fits: isWithColleague, nobody: "No colleague is on the line.", act: otherHangsUp },
} as const satisfies Readonly<Record<string, CallOrder>>;

/** @throws Error when there is no such call. */
export function carryOutOnCall(board: Board, type: keyof typeof callOrders, whom: object): void {
  const { states, fits, act, nobody }: CallOrder = callOrders[type];
  const { workItemId, callerId }: Whom = whom;
  const call = board.state.calls.find(
    (candidate) =>
      fits(candidate) &&
      states.includes(candidate.item.state) &&
      (workItemId === undefined || candidate.item.id === workItemId) &&
      (callerId === undefined || candidate.caller?.personId === callerId),
  );
  if (call !== undefined) act(board, call);
  else if (type !== "callerHangsUp" || !hangUpInQueue(board, whom)) throw new Error(nobody);
}

/** Who waits has no call yet, and is known only by who it is. */
function hangUpInQueue(board: Board, { workItemId, callerId }: Whom): boolean {
  const waiting = board.state.waiting.find((caller) => callerId === undefined || caller.personId === callerId);
  if (workItemId !== undefined || waiting === undefined) return false;
  leaveQueue(board, waiting.id);
  return true;
}
