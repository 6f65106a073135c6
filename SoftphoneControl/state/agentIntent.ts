import type { CommandIntended, OwnIntent } from "./actions";

type Unstamped<Action> = Action extends unknown ? Omit<Action, "at" | "requestId" | "source"> : never;

/** An intent as a view sends it; the app stamps it with time, source and request id. */
export type AgentIntent = Unstamped<CommandIntended | OwnIntent>;
