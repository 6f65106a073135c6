import type { RequestId } from "../../../model/ids";
import { ContactCenterRefusal, isContactCenterRefusal } from "../../../ports/contactCenterPort";
import { changeCall } from "../../books/calls";
import type { Leg } from "../leg";
import type { Floor } from "./floor";
import { transferEnds } from "./legNews";
import { close, isThere, legsUp } from "./parties";
import type { SipCall } from "./sipBooks";

/** The other side is told where to go; what comes of it is news of the leg. */
export async function blindTransfer(floor: Floor, call: SipCall, address: string, cause: RequestId): Promise<void> {
  await order(floor, call, address, cause, (leg) => leg.transferTo(address));
}

/** The two talk with each other. Who still rings is called by the other side instead. */
export async function handOver(floor: Floor, call: SipCall, consultation: SipCall, cause: RequestId): Promise<void> {
  const address = consultation.item.toAddress;
  const [consulted] = legsUp(floor.board, consultation);
  if (consulted) {
    await order(floor, call, address, cause, (leg) => leg.transferToLeg(consulted));
    return;
  }
  // First, so that the colleague's telephone is free for the call to come. There is no way back from here.
  call.orderedBy = cause;
  floor.move(cause, (board) => {
    changeCall(board, call, { transferringTo: address });
    close(board, consultation, "transferred");
  });
  await firstLeg(floor, call).transferTo(address).catch((error: unknown) => {
    floor.move(cause, (board) => {
      if (isThere(board, call)) transferEnds(board, call, "transferFailed", isContactCenterRefusal(error) ? (error.detail ?? error.code) : undefined);
    });
  });
}

async function order(floor: Floor, call: SipCall, address: string, cause: RequestId, give: (leg: Leg) => Promise<void>): Promise<void> {
  const leg = firstLeg(floor, call);
  // News of it may come before the promise is heard.
  call.orderedBy = cause;
  await give(leg).catch((error: unknown) => {
    call.orderedBy = undefined;
    throw error;
  });
  if (call.orderedBy === undefined || !isThere(floor.board, call)) return;
  floor.move(cause, (board) => { changeCall(board, call, { transferringTo: address }); });
}

function firstLeg(floor: Floor, call: SipCall): Leg {
  const [leg] = legsUp(floor.board, call);
  if (leg === undefined) throw new ContactCenterRefusal("notPossibleNow");
  return leg;
}
