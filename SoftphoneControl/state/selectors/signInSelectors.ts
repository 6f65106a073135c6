import type { CredentialsAsked } from "../../model/agent/credentials";
import type { State } from "../state";
import { pendingCommands } from "./requestSelectors";

export interface SignInView {
  readonly needed: boolean;
  readonly possible: boolean;
  readonly pending: boolean;
}

export function signInSelector(state: State): SignInView {
  const pending = state.here.lead === "asked" || pendingCommands(state).includes("signIn");
  return {
    needed: state.phone.agent === undefined && !isConnectsSelector(state),
    possible: state.phone.connection.phase === "up" && !pending,
    pending,
  };
}

/** Only the page that owns the phone may take a password. */
export function credentialsAskedSelector({ phone, here }: State): CredentialsAsked | undefined {
  return here.link === "primary" ? phone.credentialsAsked : undefined;
}

/** What the agent has to do in another page: it asks for the password, or has kept the phone. */
export function signInElsewhereSelector({ phone, here }: State): "asked" | "kept" | undefined {
  if (here.link !== "mirror") return undefined;
  if (phone.credentialsAsked) return "asked";
  return here.lead === "refused" && phone.agent === undefined ? "kept" : undefined;
}

export function isSimulationSelector({ phone }: State): boolean {
  return phone.configuration.backend === "local";
}

/** Signing in, answering, holding and ending are done in b+s Connects itself. */
export function isConnectsSelector({ phone }: State): boolean {
  return phone.configuration.backend === "connects";
}

export function isSignedInSelector({ phone }: State): boolean {
  return phone.agent !== undefined;
}
