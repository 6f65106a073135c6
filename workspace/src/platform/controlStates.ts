/** What controls asked the platform to remember for the session, by record and column (`mode.setControlState`). */
const states = new Map<string, Record<string, unknown>>();

export function controlState(key: string): Record<string, unknown> | undefined {
  return states.get(key);
}

export function keepControlState(key: string, state: Record<string, unknown>): void {
  states.set(key, structuredClone(state));
}
