import { openFarEnd } from "./farEnd.mjs";
import { openSoftphone, readyAs } from "./softphone.mjs";

/** Who takes part in most stories, to be given to `withAll`. Each says a tone of its own that is no overtone of another. */
export const ourPhone = (options) => () => readyAs("alice", options);
export const signedOut = (options) => () => openSoftphone(options);
export const bob = (options) => () => openFarEnd("bob", { hz: bobHz, ...options });
export const carol = (options) => () => openFarEnd("carol", { hz: carolHz, ...options });

export const ourHz = 440;
export const bobHz = 700;
export const carolHz = 1_270;
