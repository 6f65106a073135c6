import type { ContactCenterFact } from "../../model/requests/contactCenterFact";
import { snapshotOf } from "../books/snapshot";
import type { Board } from "./board";
import { agent } from "./cast";
import { directoryOf } from "./directory";

export function wholePicture(board: Board): ContactCenterFact {
  return snapshotOf(board, agent, directoryOf(board.state, board.rules.supervisor), { telephone: board.state.telephone ?? "softphone" });
}
