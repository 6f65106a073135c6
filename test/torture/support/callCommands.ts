import fc from "fast-check";
import type { ChannelId, WorkItemId } from "../../../SoftphoneControl/model/ids";
import type { CallModel, ModelCall } from "./callModel";
import type { QuickPhone } from "./quickPhone";

type Command = fc.AsyncCommand<CallModel, QuickPhone>;
type PlainType = "acceptWorkitem" | "rejectWorkitem" | "pauseWorkitem" | "resumeWorkitem" | "muteWorkitem" | "unmuteWorkitem" | "endWorkitem" | "completeWrapup";

const channelId = "telephony" as ChannelId;

/** Whoever waits longest rings as soon as the agent is Ready and has nothing at hand. */
function offerNext(model: CallModel, real: QuickPhone): void {
  if (model.agent !== "Ready" || model.calls.length > 0) return;
  const party = model.waiting.shift();
  if (party === undefined) return;
  const known = Object.values(real.phone().workItems).find(({ state }) => state === "Offered");
  model.calls.push({ id: known?.id ?? "none", party, state: "Offered", muted: false });
}

/** After every step the phone shows what the model says. */
function agree(model: CallModel, real: QuickPhone): void {
  offerNext(model, real);
  const { channels, workItems } = real.phone();
  const shown = Object.values(workItems).map(({ id, state, muted }) => `${id} ${state} ${String(muted)}`).sort().join();
  const said = model.calls.map(({ id, state, muted }) => `${id} ${state} ${String(muted)}`).sort().join();
  // Plain comparison: a hundred thousand expectations are slow.
  if (shown !== said || channels[0]?.state !== model.agent) throw new Error(`The phone shows [${shown}] and ${String(channels[0]?.state)}; so is [${said}] and ${model.agent}.`);
}

/** One that the agent asks of a call in one of these states. */
class OnCall implements Command {
  constructor(
    private readonly type: PlainType,
    private readonly states: readonly ModelCall["state"][],
    private readonly then: (model: CallModel, call: ModelCall) => void,
    private readonly may: (model: CallModel, call: ModelCall) => boolean = () => true,
  ) {}

  check(model: Readonly<CallModel>): boolean {
    const call = model.in(...this.states);
    return call !== undefined && this.may(model, call);
  }

  async run(model: CallModel, real: QuickPhone): Promise<void> {
    const call = model.in(...this.states);
    if (!call) return;
    await real.asks({ type: this.type, workItemId: call.id as WorkItemId });
    this.then(model, call);
    agree(model, real);
  }

  toString(): string {
    return this.type;
  }
}

/** Anything else, with the state it needs. */
class Deed implements Command {
  constructor(
    private readonly name: string,
    private readonly may: (model: CallModel) => boolean,
    private readonly act: (model: CallModel, real: QuickPhone) => Promise<void>,
  ) {}

  check(model: Readonly<CallModel>): boolean {
    return this.may(model);
  }

  async run(model: CallModel, real: QuickPhone): Promise<void> {
    await this.act(model, real);
    agree(model, real);
  }

  toString(): string {
    return this.name;
  }
}

const callers = ["+12025550143", "+12025550178", "+12025550195"] as const;
const callee = "+12025550100";

const rings = (party: string): Command =>
  new Deed(`${party} calls`, (model) => !model.isEngaged(party), async (model, real) => {
    model.waiting.push(party);
    await real.happens({ type: "callerDials", address: party });
  });

const hangsUp = new Deed("the caller hangs up", (model) => model.in("Offered") !== undefined, async (model, real) => {
  const call = model.in("Offered");
  if (!call) return;
  await real.happens({ type: "callerHangsUp", workItemId: call.id as WorkItemId });
  model.ends(call);
});

const dials = new Deed("the agent dials", (model) => model.isFree && model.in("Offered") === undefined && !model.isEngaged(callee), async (model, real) => {
  await real.asks({ type: "dial", channelId, address: callee });
  const call = Object.values(real.phone().workItems).find(({ state }) => state === "Initiated");
  model.calls.push({ id: call?.id ?? "none", party: callee, state: "Initiated", muted: false });
});

const picksUp = new Deed("the called party answers", (model) => model.in("Initiated") !== undefined, async (model, real) => {
  const call = model.in("Initiated");
  if (!call) return;
  await real.happens({ type: "calleeAnswers", workItemId: call.id as WorkItemId });
  call.state = "Active";
});

const chooses = (state: "Ready" | "NotReady"): Command =>
  new Deed(`the agent chooses ${state}`, () => true, async (model, real) => {
    await real.asks({ type: "setAgentState", channelId, state, reasonCode: state === "Ready" ? "-1" : "1" });
    model.rest = state;
  });

const wrapsUpByItself = new Deed("wrap-up ends by itself", (model) => model.calls.length > 0 && model.waiting.length === 0 && model.calls.every(({ state }) => state === "Wrapup"), async (model, real) => {
  await real.passes(31_000);
  model.calls = [];
});

/** What agent, callers and called parties do, in any order that makes sense. */
export const callCommands: readonly fc.Arbitrary<Command>[] = [
  ...callers.map((party) => fc.constant(rings(party))),
  fc.constant(hangsUp),
  fc.constant(dials),
  fc.constant(picksUp),
  fc.constant(chooses("Ready")),
  fc.constant(chooses("NotReady")),
  fc.constant(wrapsUpByItself),
  fc.constant(new OnCall("acceptWorkitem", ["Offered"], (model, call) => { model.talks(call); }, (model) => model.in("Initiated") === undefined)),
  fc.constant(new OnCall("rejectWorkitem", ["Offered"], (model, call) => { model.drop(call); })),
  fc.constant(new OnCall("pauseWorkitem", ["Active"], (_, call) => { call.state = "Paused"; })),
  fc.constant(new OnCall("resumeWorkitem", ["Paused"], (model, call) => { model.talks(call); }, (model) => model.in("Initiated") === undefined)),
  fc.constant(new OnCall("muteWorkitem", ["Active"], (_, call) => { call.muted = true; }, (_, call) => !call.muted)),
  fc.constant(new OnCall("unmuteWorkitem", ["Active"], (_, call) => { call.muted = false; }, (_, call) => call.muted)),
  fc.constant(new OnCall("endWorkitem", ["Active", "Paused", "Initiated"], (model, call) => { model.ends(call); })),
  fc.constant(new OnCall("completeWrapup", ["Wrapup"], (model, call) => { model.drop(call); })),
];
