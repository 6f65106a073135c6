/** What an agent with pencil and paper would say is going on. */
export interface ModelCall {
  readonly id: string;
  readonly party: string;
  state: "Offered" | "Initiated" | "Active" | "Paused" | "Wrapup";
  muted: boolean;
  /** The call that a colleague is consulted about in this one. */
  readonly about?: string;
  /** Who is in it beside the party, or is being called into it. */
  others: { readonly address: string; readonly joining: boolean }[];
}

export class CallModel {
  calls: ModelCall[] = [];
  /** Parties, the one who waits longest first. */
  waiting: string[] = [];
  rest: "Ready" | "NotReady" = "Ready";
  /** What has been done, in order. */
  readonly done: string[] = [];
  /** How often a wrap-up was made longer, at most. */
  longer = 0;

  get agent(): "Ready" | "NotReady" | "Active" | "Wrapup" {
    if (this.calls.some(({ state }) => state === "Initiated" || state === "Active" || state === "Paused")) return "Active";
    return this.calls.some(({ state }) => state === "Wrapup") ? "Wrapup" : this.rest;
  }

  get isFree(): boolean {
    return !this.calls.some(({ state }) => state === "Active" || state === "Initiated");
  }

  /** On the line, ringing or waiting. */
  isEngaged(party: string): boolean {
    return this.waiting.includes(party) || this.calls.some((call) => call.state !== "Wrapup" && (call.party === party || call.others.some(({ address }) => address === party)));
  }

  in(...states: readonly ModelCall["state"][]): ModelCall | undefined {
    return this.calls.find(({ state }) => states.includes(state));
  }

  /** A call to the customer, with the consultation about it where there is one. */
  onLine(fits: (call: ModelCall, consultation: ModelCall | undefined) => boolean): ModelCall | undefined {
    return this.calls.find((call) => (call.state === "Active" || call.state === "Paused") && call.about === undefined && fits(call, this.consultationAbout(call)));
  }

  consultationAbout({ id }: ModelCall): ModelCall | undefined {
    return this.calls.find(({ about }) => about === id);
  }

  talks(call: ModelCall): void {
    for (const other of this.calls) if (other !== call && other.state === "Active") other.state = "Paused";
    call.state = "Active";
  }

  /** Customers' calls that were on the line are wrapped up. */
  ends(call: ModelCall): void {
    const wasUp = call.state === "Active" || call.state === "Paused";
    if (wasUp && call.about === undefined) Object.assign(call, { state: "Wrapup", others: [] });
    else this.drop(call);
  }

  drop(call: ModelCall): void {
    this.calls = this.calls.filter((other) => other !== call);
  }
}
