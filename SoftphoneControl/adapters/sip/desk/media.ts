import type { CallMedia } from "../../../model/callMedia";
import { tell } from "../../books/calls";
import type { Board, SipCall } from "./sipBooks";

/** Well below `recoveryMs`, which is counted from the last fact that the softphone keeps resume data after. */
export const freshForMs = 20_000;

export function tellMedia(board: Board, { item }: SipCall, media: CallMedia): void {
  board.media.set(item.id, media);
  tell(board, { type: "contactCenter.callMediaChanged", at: board.at, workItemId: item.id, media });
}

/** Nothing new is heard; what finds the call again is kept afresh. */
export function tellMediaAgain(board: Board, call: SipCall): void {
  const media = board.media.get(call.item.id);
  if (media) tellMedia(board, call, media);
}
