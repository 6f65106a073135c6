import type { ChannelId, WorkItemId } from "../../../SoftphoneControl/model/ids";
import type { CallModel, ModelCall } from "./callModel";
import { Deed, onCall } from "./modelCommand";
import type { ModelCommand } from "./modelCommand";

const channelId = "telephony" as ChannelId;
const callers = ["+12025550143", "+12025550178", "+12025550195"] as const;
const callee = "+12025550100";
const wrapupMs = 30_000;

const first = (...states: readonly ModelCall["state"][]) => (model: CallModel): ModelCall | undefined => model.in(...states);
const unlessDialing = (which: (model: CallModel) => ModelCall | undefined) => (model: CallModel): ModelCall | undefined => (model.in("Initiated") ? undefined : which(model));
const whoseMicrophoneIs = (muted: boolean) => (model: CallModel): ModelCall | undefined => model.calls.find((call) => call.state === "Active" && call.muted === muted);
const nothing = (): void => undefined;

const rings = (party: string): ModelCommand =>
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
  model.calls.push({ id: real.newest("Initiated"), party: callee, state: "Initiated", muted: false, others: [] });
});

const dialed = (model: CallModel): ModelCall | undefined => model.calls.find(({ state, about }) => state === "Initiated" && about === undefined);
const picksUp = new Deed("the called party answers", (model) => dialed(model) !== undefined, async (model, real) => {
  const call = dialed(model);
  if (!call) return;
  await real.happens({ type: "calleeAnswers", workItemId: call.id as WorkItemId });
  call.state = "Active";
});

const chooses = (state: "Ready" | "NotReady"): ModelCommand =>
  new Deed(`the agent chooses ${state}`, () => true, async (model, real) => {
    await real.asks({ type: "setAgentState", channelId, state, reasonCode: state === "Ready" ? "-1" : "1" });
    model.rest = state;
  });

const wrapsUpByItself = new Deed("wrap-up ends by itself", (model) => model.calls.length > 0 && model.waiting.length === 0 && model.calls.every(({ state }) => state === "Wrapup"), async (model, real) => {
  await real.passes(wrapupMs * (1 + model.longer) + 1_000);
  model.calls = [];
});

/** What agent, callers and called parties do, in any order that makes sense. */
export const callCommands: readonly ModelCommand[] = [
  ...callers.map(rings),
  hangsUp,
  dials,
  picksUp,
  chooses("Ready"),
  chooses("NotReady"),
  wrapsUpByItself,
  onCall("acceptWorkitem", {}, unlessDialing(first("Offered")), (model, call) => { model.talks(call); }),
  onCall("rejectWorkitem", {}, first("Offered"), (model, call) => { model.drop(call); }),
  onCall("pauseWorkitem", {}, first("Active"), (_, call) => { call.state = "Paused"; }),
  onCall("resumeWorkitem", {}, unlessDialing(first("Paused")), (model, call) => { model.talks(call); }),
  onCall("muteWorkitem", {}, whoseMicrophoneIs(false), (_, call) => { call.muted = true; }),
  onCall("unmuteWorkitem", {}, whoseMicrophoneIs(true), (_, call) => { call.muted = false; }),
  onCall("sendDtmf", { digits: "12#" }, first("Active"), nothing),
  onCall("updateWorkitemData", { ctiData: { caseNumber: "7" } }, first("Active", "Paused", "Wrapup"), nothing),
  onCall("endWorkitem", {}, first("Active", "Paused", "Initiated"), (model, call) => { model.ends(call); }),
  onCall("setWrapupReason", { reasonCode: "21" }, first("Wrapup"), nothing),
  onCall("extendWrapup", {}, first("Wrapup"), (model) => { model.longer += 1; }),
  onCall("completeWrapup", {}, first("Wrapup"), (model, call) => { model.drop(call); }),
];
