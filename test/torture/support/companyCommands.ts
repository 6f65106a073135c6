import type { WorkItemId } from "../../../SoftphoneControl/model/ids";
import type { CallModel, ModelCall } from "./callModel";
import { Deed, onCall } from "./modelCommand";
import type { ModelCommand } from "./modelCommand";

const consulted = "1001";
const joiner = "1002";

/** Agent and customer, and nobody consulted. */
const isPlain = ({ others }: ModelCall, consultation: ModelCall | undefined): boolean => others.length === 0 && consultation === undefined;
const isOtherwiseFree = (model: CallModel, call: ModelCall): boolean => !model.calls.some((other) => other !== call && (other.state === "Active" || other.state === "Initiated"));
const consultation = (model: CallModel, state: ModelCall["state"]): ModelCall | undefined => model.calls.find((call) => call.about !== undefined && call.state === state);

const consults = onCall("consult", { address: consulted }, (model) => model.onLine((call, about) => isPlain(call, about) && isOtherwiseFree(model, call) && !model.isEngaged(consulted)), (model, call, real) => {
  call.state = "Paused";
  model.calls.push({ id: real.newest("Initiated"), party: consulted, state: "Initiated", muted: false, about: call.id, others: [] });
});

const colleague = (name: string, order: "colleagueAnswers" | "colleagueDeclines" | "colleagueHangsUp", state: "Initiated" | "Active", then: (model: CallModel, call: ModelCall) => void): ModelCommand =>
  new Deed(name, (model) => consultation(model, state) !== undefined, async (model, real) => {
    const call = consultation(model, state);
    if (!call) return;
    await real.happens({ type: order, workItemId: call.id as WorkItemId });
    then(model, call);
  });

const joining = (model: CallModel): ModelCall | undefined => model.onLine(({ others }) => others.some((other) => other.joining));
const joins = new Deed("who was called into the call answers", (model) => joining(model) !== undefined, async (model, real) => {
  const call = joining(model);
  if (!call) return;
  await real.happens({ type: "colleagueAnswers", workItemId: call.id as WorkItemId, address: joiner });
  call.others = call.others.map((other) => (other.address === joiner ? { ...other, joining: false } : other));
});

const isIn = ({ others }: ModelCall, address: string): boolean => others.some((other) => other.address === address);
const without = (call: ModelCall, address: string): void => { call.others = call.others.filter((other) => other.address !== address); };

const joinerLeaves = new Deed("a colleague leaves the call", (model) => model.onLine((call) => call.others.some((other) => other.address === joiner && !other.joining)) !== undefined, async (model, real) => {
  const call = model.onLine(({ others }) => others.some((other) => other.address === joiner && !other.joining));
  if (!call) return;
  await real.happens({ type: "colleagueHangsUp", workItemId: call.id as WorkItemId, address: joiner });
  without(call, joiner);
});

/** Calls with more than one, and those that are handed over. */
export const companyCommands: readonly ModelCommand[] = [
  consults,
  consults,
  colleague("the colleague answers", "colleagueAnswers", "Initiated", (_, call) => { call.state = "Active"; }),
  colleague("the colleague declines", "colleagueDeclines", "Initiated", (model, call) => { model.drop(call); }),
  colleague("the colleague hangs up", "colleagueHangsUp", "Active", (model, call) => { model.drop(call); }),
  onCall("completeTransfer", {}, (model) => model.onLine((_, about) => about !== undefined), (model, call) => {
    const about = model.consultationAbout(call);
    if (about) model.drop(about);
    model.ends(call);
  }),
  onCall("conference", {}, (model) => model.onLine((call, about) => (about?.state === "Active" || about?.state === "Paused") && model.in("Initiated") === undefined && !isIn(call, consulted)), (model, call) => {
    const about = model.consultationAbout(call);
    if (about) model.drop(about);
    model.talks(call);
    call.others.push({ address: consulted, joining: false });
  }),
  onCall("singleStepConference", { address: joiner }, (model) => model.onLine((call, about) => call.state === "Active" && about === undefined && !isIn(call, joiner)), (_, call) => { call.others.push({ address: joiner, joining: true }); }),
  joins,
  joinerLeaves,
  onCall("dropParticipant", { address: joiner }, (model) => model.onLine((call) => isIn(call, joiner)), (_, call) => { without(call, joiner); }),
  onCall("transfer", { address: "2002" }, (model) => model.onLine(isPlain), (model, call) => { model.ends(call); }),
];
