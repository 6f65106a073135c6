import type { CommandIntended, OwnIntent } from "./actions";

type Without<Action, Key extends string> = Action extends unknown ? Omit<Action, Key> : never;

/** An intent as a view sends it; the app stamps it with the time, and what asks for something with source and request id. */
export type AgentIntent = Without<CommandIntended, "at" | "requestId" | "source"> | Without<OwnIntent, "at">;
