/** What an agent with pencil and paper would say is going on. */
export interface ModelCall {
  readonly id: string;
  readonly party: string;
  state: "Offered" | "Initiated" | "Active" | "Paused" | "Wrapup";
  muted: boolean;
}

export class CallModel {
  calls: ModelCall[] = [];
  /** Parties, the one who waits longest first. */
  waiting: string[] = [];
  rest: "Ready" | "NotReady" = "Ready";

  get agent(): "Ready" | "NotReady" | "Active" | "Wrapup" {
    if (this.calls.some(({ state }) => state === "Initiated" || state === "Active" || state === "Paused")) return "Active";
    return this.calls.some(({ state }) => state === "Wrapup") ? "Wrapup" : this.rest;
  }

  get isFree(): boolean {
    return !this.calls.some(({ state }) => state === "Active" || state === "Initiated");
  }

  /** On the line, ringing or waiting. */
  isEngaged(party: string): boolean {
    return this.waiting.includes(party) || this.calls.some((call) => call.party === party && call.state !== "Wrapup");
  }

  in(...states: readonly ModelCall["state"][]): ModelCall | undefined {
    return this.calls.find(({ state }) => states.includes(state));
  }

  talks(call: ModelCall): void {
    for (const other of this.calls) if (other !== call && other.state === "Active") other.state = "Paused";
    call.state = "Active";
  }

  /** Customers' calls that were on the line are wrapped up. */
  ends(call: ModelCall): void {
    if (call.state === "Active" || call.state === "Paused") call.state = "Wrapup";
    else this.drop(call);
  }

  drop(call: ModelCall): void {
    this.calls = this.calls.filter((other) => other !== call);
  }
}
