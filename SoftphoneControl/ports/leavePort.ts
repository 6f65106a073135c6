/** The browser's question before this page goes: whether the agent means to leave it. */
export interface LeavePort {
  /**
   * From now on the browser asks, or no more. Called again with the same it does nothing.
   * MUST leave no handler on the page while it does not ask: with one the browser will not put the page aside for the way back.
   */
  ask(isAsking: boolean): void;
  dispose(): void;
}
