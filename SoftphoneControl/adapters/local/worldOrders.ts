import type { WorkItemState } from "../../model/workItem";
import { assertNever } from "../../shared/assertNever";
import type { Board } from "./board";
import { addCall } from "./board";
import { connect, finish, otherHangsUp } from "./callFlow";
import { callFromQueue } from "./callFromQueue";
import { callerFor } from "./callerFor";
import { arrive, leaveQueue, newCaller } from "./queueing";
import type { Call } from "./switchboardState";
import type { World, WorldOrder } from "./worldOrder";

const onTheLine: readonly WorkItemState[] = ["Offered", "Initiated", "Active", "Paused"];
const beingCalled: readonly WorkItemState[] = ["Initiated"];

/**
 * Makes the world do something.
 * @throws Error with a plain sentence when it fits nothing; nothing changed then.
 */
export function carryOut(board: Board, order: WorldOrder, world: World): void {
  const { state } = board;
  switch (order.type) {
    case "callerDials":
      arrive(board, callerFor(board, order));
      return;
    case "callerHangsUp":
      callerHangsUp(board, order);
      return;
    case "calleeAnswers":
      connect(board, need(find(board, order, beingCalled, isOutgoing), "Nobody is being called."));
      return;
    case "calleeHangsUp":
      otherHangsUp(board, need(find(board, order, onTheLine, isOutgoing), "Nobody who was called is on the line."));
      return;
    case "colleagueAnswers":
      connect(board, need(find(board, order, beingCalled, isWithColleague), "No colleague is being called."));
      return;
    case "colleagueDeclines":
      finish(board, need(find(board, order, beingCalled, isWithColleague), "No colleague is being called."), "declined");
      return;
    case "colleagueHangsUp":
      otherHangsUp(board, need(find(board, order, onTheLine, isWithColleague), "No colleague is on the line."));
      return;
    case "networkDrops":
      world.dropNetwork(order.forMs);
      return;
    case "networkReturns":
      world.returnNetwork();
      return;
    case "scenarioStarts":
      world.startScenario(order.name);
      return;
    case "scenarioStops":
      world.stopScenario();
      return;
    case "callIsUpBeforeSignIn":
      if (state.desk.signedIn || state.calls.length > 0) throw new Error("The agent is signed in, or in a call, already.");
      talkBefore(board, order.callerId);
      return;
    case "colleagueChanges":
      state.colleagueStates[order.colleagueId] = order.state;
      return;
    case "queueFills":
      state.crowds[order.queueId] = order.waitingCalls;
      return;
    case "lineChanges":
      state.disturbance = { latencyMs: order.latencyMs, faults: order.faults };
      return;
    default:
      assertNever(order);
  }
}

interface Whom {
  readonly workItemId?: string | undefined;
  readonly callerId?: string | undefined;
}

/** The call that is meant: the one named, else the first that fits. */
function find(board: Board, order: object, states: readonly WorkItemState[], fits: (call: Call) => boolean): Call | undefined {
  const { workItemId, callerId }: Whom = order;
  return board.state.calls.find(
    (call) =>
      fits(call) &&
      states.includes(call.item.state) &&
      (workItemId === undefined || call.item.id === workItemId) &&
      (callerId === undefined || call.caller?.personId === callerId),
  );
}

function need(call: Call | undefined, nobody: string): Call {
  if (call === undefined) throw new Error(nobody);
  return call;
}

function isIncoming({ item }: Call): boolean {
  return item.direction === "Incoming";
}

function isOutgoing({ item }: Call): boolean {
  return item.direction === "Outgoing";
}

function isWithColleague({ item }: Call): boolean {
  return item.classification === "Consultation" || item.classification === "Internal";
}

/** Who waits in a queue is found by who it is, and only when no call is meant. */
function callerHangsUp(board: Board, order: Whom): void {
  const { callerId, workItemId } = order;
  const call = find(board, order, onTheLine, isIncoming);
  const waiting = board.state.waiting.find((caller) => callerId === undefined || caller.personId === callerId);
  if (call !== undefined) otherHangsUp(board, call);
  else if (workItemId === undefined && waiting !== undefined) leaveQueue(board, waiting.id);
  else throw new Error("No caller is on the line.");
}

/** The agent talks already, on a page or a desk phone of before: signing in finds the call. */
function talkBefore(board: Board, callerId: string | undefined): void {
  const caller = newCaller(board, callerFor(board, { callerId }));
  const item = callFromQueue(board, caller, "Active");
  addCall(board, { item: { ...item, connectedAt: board.at }, caller });
}
