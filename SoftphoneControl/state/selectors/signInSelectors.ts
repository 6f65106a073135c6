import type { State } from "../state";
import { pendingCommands } from "./requestSelectors";

export interface SignInView {
  readonly needed: boolean;
  readonly possible: boolean;
}

export function signInSelector(state: State): SignInView {
  return {
    needed: state.phone.agent === undefined && !isConnectsSelector(state),
    possible: state.phone.connection.phase === "up" && !pendingCommands(state).includes("signIn"),
  };
}

export function isSimulationSelector({ phone }: State): boolean {
  return phone.configuration.backend === "local";
}

/** Signing in, answering, holding and ending are done in b+s Connects itself. */
export function isConnectsSelector({ phone }: State): boolean {
  return phone.configuration.backend === "connects";
}
