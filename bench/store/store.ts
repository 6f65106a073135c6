import { peers } from "./peers";
import type { PeerName } from "./peers";

export { recordDay } from "./recordDay";
export { agree, changesOf, copyOf, ours, theirs } from "./replay";

export const peerNames = Object.keys(peers) as readonly PeerName[];
