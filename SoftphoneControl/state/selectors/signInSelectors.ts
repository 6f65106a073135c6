import type { State } from "../state";
import { pendingCommands } from "./requestSelectors";

export interface SignInView {
  readonly needed: boolean;
  readonly possible: boolean;
}

export function signInSelector(state: State): SignInView {
  return {
    needed: state.phone.agent === undefined,
    possible: state.phone.connection.phase === "up" && !pendingCommands(state).includes("signIn"),
  };
}

export function isSimulationSelector({ phone }: State): boolean {
  return phone.configuration.backend === "local";
}
