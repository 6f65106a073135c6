import { addCall } from "../books/calls";
import type { Board } from "./board";
import { callFromQueue } from "./callFromQueue";
import { callerFor } from "./callerFor";
import { callOrders, carryOutOnCall } from "./callOrders";
import { arrive, newCaller } from "./queueing";
import { endSupervisionOf } from "./supervising";
import type { World, WorldOrder } from "./worldOrder";

type CallOrderType = keyof typeof callOrders;
type OtherOrder = Exclude<WorldOrder, { type: CallOrderType }>;
type OtherOrders = { readonly [Type in OtherOrder["type"]]: (board: Board, order: Extract<OtherOrder, { type: Type }>, world: World) => void };

const otherOrders: OtherOrders = {
  callerDials(board, order) {
    arrive(board, callerFor(board, order));
  },
  networkDrops(_board, { forMs }, world) {
    world.dropNetwork(forMs);
  },
  networkReturns(_board, _order, world) {
    world.returnNetwork();
  },
  agentSignsInElsewhere({ state }, _order, world) {
    if (!state.desk.signedIn) throw new Error("The agent is not signed in.");
    world.takeLineAway();
  },
  scenarioStarts(_board, { name }, world) {
    world.startScenario(name);
  },
  scenarioStops(_board, _order, world) {
    world.stopScenario();
  },
  /** The agent talks already, on a page or a desk phone of before: signing in finds the call. */
  callIsUpBeforeSignIn(board, { callerId }) {
    if (board.state.desk.signedIn || board.state.calls.length > 0) throw new Error("The agent is signed in, or in a call, already.");
    const caller = newCaller(board, callerFor(board, { callerId }));
    addCall(board, { item: { ...callFromQueue(board, caller, "Active"), connectedAt: board.at }, caller });
  },
  colleagueChanges(board, { colleagueId, state }) {
    board.state.colleagueStates[colleagueId] = state;
    if (state !== "Active") endSupervisionOf(board, colleagueId);
  },
  queueFills({ state }, { queueId, waitingCalls }) {
    state.crowds[queueId] = waitingCalls;
  },
  lineChanges({ state }, { latencyMs, faults }) {
    state.disturbance = { latencyMs, faults };
  },
};

/**
 * Makes the world do something.
 * @throws Error with a plain sentence when it fits nothing; nothing changed then.
 */
export function carryOut(board: Board, order: WorldOrder, world: World): void {
  if (isCallOrder(order)) carryOutOnCall(board, order.type, order);
  else carryOutOther(board, order, world);
}

function isCallOrder(order: WorldOrder): order is Exclude<WorldOrder, OtherOrder> {
  return order.type in callOrders;
}

function carryOutOther<Type extends OtherOrder["type"]>(board: Board, order: Extract<OtherOrder, { type: Type }>, world: World): void {
  const act = otherOrders[order.type] as OtherOrders[Type] | undefined;
  if (act === undefined) throw new Error("There is no such order.");
  act(board, order, world);
}
