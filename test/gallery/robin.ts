import type { State } from "../../SoftphoneControl/state/state";
import { signedOutState, stateOf } from "../support/builders";
import type { StateChanges } from "../support/builders";

/** Robin, signed in and Ready. Nobody can be made to call: that has states of its own. */
export function signedIn(changes: StateChanges = {}): State {
  return stateOf({ simulation: undefined, ...changes });
}

export function signedOut(changes: StateChanges = {}): State {
  return signedOutState({ simulation: undefined, ...changes });
}
