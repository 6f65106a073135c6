import type { ChannelId, WorkItemId } from "../../../SoftphoneControl/model/ids";
import type { WorkItemCommand } from "../../../SoftphoneControl/model/requests/contactCenterCommand";
import type { ModelCall } from "./callModel";
import { Deed } from "./modelCommand";
import type { ModelCommand } from "./modelCommand";

const channelId = "telephony" as ChannelId;

/** Asked by a hand that is too late, or by an integration that is wrong: nothing comes of it but a refusal. */
const refused = (type: "acceptWorkitem" | "resumeWorkitem" | "completeWrapup" | "pauseWorkitem", state: ModelCall["state"]): ModelCommand =>
  new Deed(`${type} where it can't be`, (model) => model.in(state) !== undefined, async (model, real) => {
    const call = model.in(state);
    await real.isRefused({ type, workItemId: (call?.id ?? "") as WorkItemId } satisfies WorkItemCommand);
  });

const unknown = new Deed("asks of a call there is not", () => true, (_, real) => real.isRefused({ type: "endWorkitem", workItemId: "nobody" as WorkItemId }));
const leavesInCall = new Deed("signs out in a call", (model) => model.in("Active", "Paused", "Initiated") !== undefined, (_, real) => real.isRefused({ type: "setAgentState", channelId, state: "Logout", reasonCode: "11" }));

const signsOutAndIn = new Deed("signs out, and in again", (model) => model.calls.length === 0 && model.waiting.length === 0, async (model, real) => {
  await real.asks({ type: "setAgentState", channelId, state: "Logout", reasonCode: "11" });
  if (real.phone().agent) throw new Error("The agent is still signed in.");
  await real.asks({ type: "signIn" });
  model.rest = "NotReady";
});

/** A page goes, another goes on: from what the browser kept, or from what another tab has shown all along. */
const reloads = new Deed("the page is loaded again", () => true, (_, real) => real.reloads());
const handsOver = new Deed("another tab takes over", () => true, (_, real) => real.handsOver());

const lineBreaks = new Deed("the line breaks, and comes back", () => true, async (_, real) => {
  await real.happens({ type: "networkDrops" });
  if (real.phone().connection.phase === "up") throw new Error("The line is still up.");
  await real.happens({ type: "networkReturns" });
  if (real.phone().connection.phase !== "up") throw new Error("The line is not up again.");
});

/** What befalls the phone itself: to calls and agent nothing changes by it. */
export const deskCommands: readonly ModelCommand[] = [
  refused("acceptWorkitem", "Active"),
  refused("resumeWorkitem", "Active"),
  refused("pauseWorkitem", "Wrapup"),
  refused("completeWrapup", "Paused"),
  unknown,
  leavesInCall,
  signsOutAndIn,
  reloads,
  handsOver,
  lineBreaks,
];
