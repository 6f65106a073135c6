import type { RequestId } from "../../../model/ids";
import { callsToPause, changeCall } from "../../books/calls";
import type { Leg } from "../leg";
import type { Floor } from "./floor";
import { isThere, legsUp } from "./parties";
import type { Board, SipCall } from "./sipBooks";

/** All, or none: where one refuses, the others go on as before. Who hangs up meanwhile refuses nothing. */
export async function holdAll(legs: readonly Leg[]): Promise<void> {
  await allOrNone(legs, (leg) => leg.hold(), (leg) => leg.resume());
}

export async function resumeAll(legs: readonly Leg[]): Promise<void> {
  await allOrNone(legs.filter((leg) => leg.isHeld), (leg) => leg.resume(), (leg) => leg.hold());
}

async function allOrNone(legs: readonly Leg[], act: (leg: Leg) => Promise<void>, undo: (leg: Leg) => Promise<void>): Promise<void> {
  const outcomes = await Promise.allSettled(legs.map(act));
  const refused = outcomes.find((outcome, index) => outcome.status === "rejected" && legs[index]?.phase === "up");
  if (refused?.status !== "rejected") return;
  await Promise.allSettled(legs.filter((leg, index) => outcomes[index]?.status === "fulfilled" && leg.phase === "up").map(undo));
  throw refused.reason;
}

/**
 * One talk at a time: those who talk are on hold before `act`, and talk on where it fails; all is entered at once when it is done.
 * @param calls who is to talk; `enter` is given those of them that have not ended meanwhile.
 */
export async function whileOthersHold(floor: Floor, calls: readonly SipCall[], cause: RequestId, act: () => Promise<void>, enter: (board: Board, there: readonly SipCall[]) => void): Promise<void> {
  const others = callsToPause(floor.board, ...calls);
  const legs = others.flatMap((other) => legsUp(floor.board, other));
  await holdAll(legs);
  await act().catch(async (error: unknown) => {
    await resumeAll(legs.filter(({ phase }) => phase === "up")).catch(() => undefined);
    throw error;
  });
  floor.move(cause, (board) => {
    for (const other of others) if (isThere(board, other)) changeCall(board, other, { state: "Paused" });
    enter(board, calls.filter((call) => isThere(board, call)));
  });
}
