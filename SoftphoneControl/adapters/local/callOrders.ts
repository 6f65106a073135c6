import type { Participant, WorkItemState } from "../../model/workItems/workItem";
import { otherPartyAddress } from "../../model/workItems/workItem";
import type { Board } from "./board";
import { connect, finish, pauseOthers } from "./callFlow";
import { hangUp, join, leave } from "./parties";
import { leaveQueue } from "./queueing";
import type { Call } from "./switchboardState";

/** Whom an order means; without any of it, the first that fits. */
export interface Whom {
  readonly workItemId?: string | undefined;
  readonly callerId?: string | undefined;
  readonly address?: string | undefined;
}

interface CallOrder {
  readonly states: readonly WorkItemState[];
  readonly fits: (call: Call, party: Participant) => boolean;
  readonly act: (board: Board, call: Call, address: string) => void;
  /** The sentence for an order that fits nothing. */
  readonly nobody: string;
}

const talking: readonly WorkItemState[] = ["Active", "Paused"];
const ringing: readonly WorkItemState[] = ["Initiated", ...talking];
const onTheLine: readonly WorkItemState[] = ["Offered", ...ringing];
const isAtDeskPhone = ({ item }: Call): boolean => item.telephone === "deskPhone";
const isOutgoing = ({ item }: Call): boolean => item.direction === "Outgoing";
const isWithColleague = ({ item, plain = item.classification }: Call): boolean => plain === "Consultation" || plain === "Internal";

/** Whom the call is with from the start. */
const isFirst = ({ item }: Call, { address, joining }: Participant): boolean => !joining && address === otherPartyAddress(item);
const isCalled = (call: Call, { joining }: Participant): boolean => joining ?? (call.item.state === "Initiated" && isWithColleague(call));

const calleeIsCalled = { states: ["Initiated"], fits: isOutgoing, nobody: "Nobody is being called." } as const;
const colleagueIsCalled = { states: ringing, fits: isCalled, nobody: "No colleague is being called." } as const;

/** What people on the other end of a call can do, and the agent at the desk phone. Whoever was brought into a call counts as a colleague. */
export const callOrders = {
  callerHangsUp: {
    states: onTheLine,
    fits: (call, party) => !isOutgoing(call) && isFirst(call, party),
    nobody: "No caller is on the line.",
    act: hangUp,
  },
  calleeAnswers: {
    ...calleeIsCalled,
    act(board, call) {
      connect(board, call);
    },
  },
  calleeHangsUp: {
    states: onTheLine,
    fits: (call, party) => isOutgoing(call) && isFirst(call, party),
    nobody: "Nobody who was called is on the line.",
    act: hangUp,
  },
  colleagueAnswers: {
    ...colleagueIsCalled,
    act(board, call, address) {
      if (call.item.state === "Initiated") connect(board, call);
      else join(board, call, address);
    },
  },
  colleagueDeclines: {
    ...colleagueIsCalled,
    act(board, call, address) {
      leave(board, call, address, "declined");
    },
  },
  colleagueHangsUp: {
    states: onTheLine,
    fits: (call, party) => !party.joining && (isWithColleague(call) || !isFirst(call, party)),
    nobody: "No colleague is on the line.",
    act: hangUp,
  },
  agentPicksUp: {
    states: ["Offered"],
    fits: isAtDeskPhone,
    nobody: "The desk phone does not ring.",
    act(board, call) {
      if (board.state.calls.some(({ item }) => item.state === "Initiated")) throw new Error("The agent is dialing.");
      pauseOthers(board, call);
      connect(board, call);
    },
  },
  agentHangsUp: {
    states: ringing,
    fits: isAtDeskPhone,
    nobody: "There is no call at the desk phone.",
    act(board, call) {
      finish(board, call, "agentHungUp");
    },
  },
} as const satisfies Readonly<Record<string, CallOrder>>;

/** @throws Error when there is nobody like that. */
export function carryOutOnCall(board: Board, type: keyof typeof callOrders, whom: object): void {
  const { states, fits, act, nobody }: CallOrder = callOrders[type];
  const { workItemId, callerId, address }: Whom = whom;
  for (const call of board.state.calls) {
    const isMeant =
      states.includes(call.item.state) &&
      (workItemId === undefined || call.item.id === workItemId) &&
      (callerId === undefined || call.caller?.personId === callerId);
    const party = call.item.participants.find((candidate) => isMeant && fits(call, candidate) && (address === undefined || candidate.address === address));
    if (party === undefined) continue;
    act(board, call, party.address);
    return;
  }
  if (type !== "callerHangsUp" || !hangUpInQueue(board, whom)) throw new Error(nobody);
}

/** Who waits has no call yet, and is known only by who it is. */
function hangUpInQueue(board: Board, { workItemId, callerId }: Whom): boolean {
  const waiting = board.state.waiting.find((caller) => callerId === undefined || caller.personId === callerId);
  if (workItemId !== undefined || waiting === undefined) return false;
  leaveQueue(board, waiting.id);
  return true;
}
