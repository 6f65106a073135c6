/** What can be heard without changing anything: a handler of `beforeDial` takes dialling over. */
export const hearableMethods = ["onAgentStateChange", "onError", "onWorkitemCreate", "onWorkitemConnect", "onWorkitemPause", "onWorkitemResume", "onWorkitemWrapup", "onWorkitemEnd"] as const;

/** An event in words: its name, an agent's new state, and the request that led to it. */
export function inWords({ event, newState, requestId }: Readonly<Record<string, string | undefined>>): string {
  return [event, newState, requestId === "" ? undefined : `[${requestId}]`].filter((word) => word !== undefined).join(" ");
}
