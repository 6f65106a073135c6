import type { CilRequestName } from "../../SoftphoneControl/cil/contract/requests";
import type { WorkItem } from "../../SoftphoneControl/model/workItems/workItem";
import { createBrowser, readyBrowser } from "../support/linkBench";
import type { Browser, SoftphonePage } from "../support/linkBench";

export interface Situation {
  readonly browser: Browser;
  readonly first: SoftphonePage;
  /** The call that examples are about. */
  readonly call: WorkItem | undefined;
}

const caller = "+12025550143";
export const colleague = "1001";

async function ready(): Promise<Situation> {
  return { ...(await readyBrowser()), call: undefined };
}

async function signedOut(): Promise<Situation> {
  const browser = createBrowser();
  const first = browser.openSoftphone("first");
  await browser.settle();
  return { browser, first, call: undefined };
}

async function ringing(): Promise<Situation> {
  const { browser, first } = await ready();
  first.happens({ type: "callerDials", address: caller });
  await browser.settle();
  return { browser, first, call: first.call() };
}

/** The situation before, and what the agent did in it. */
function then(before: () => Promise<Situation>, ...commands: readonly (readonly [type: string, more?: object])[]) {
  return async (): Promise<Situation> => {
    const situation = await before();
    const { browser, first, call } = situation;
    for (const [type, more] of commands) {
      await first.wants({ type, workItemId: call?.id, ...more } as never);
      await browser.settle();
    }
    return situation;
  };
}

const talking = then(ringing, ["acceptWorkitem"]);
const wrappingUp = then(talking, ["endWorkitem"]);

async function consulting(): Promise<Situation> {
  const situation = await then(talking, ["consult", { address: colleague }])();
  situation.first.happens({ type: "colleagueAnswers" });
  await situation.browser.settle();
  return situation;
}

const inConference = then(consulting, ["conference"]);

/** In which the example of a request makes sense; any other example is run during a call. */
const situations: Partial<Record<CilRequestName, () => Promise<Situation>>> = {
  createSession: ready,
  dialOrConsult: ready,
  setAgentState: ready,
  signIn: signedOut,
  acceptWorkitem: ringing,
  rejectWorkitem: ringing,
  resumeWorkitem: then(talking, ["pauseWorkitem"]),
  unmuteWorkitem: then(talking, ["muteWorkitem"]),
  completeTransfer: consulting,
  conference: consulting,
  dropParticipant: inConference,
  setWrapupReason: wrappingUp,
  completeWrapup: wrappingUp,
};

export function situationFor(heading: string): Promise<Situation> {
  return (situations[heading as CilRequestName] ?? talking)();
}

/** In which every kind of event is heard. */
export async function aWorkingDay({ browser, first }: Situation): Promise<void> {
  const voice = { channelId: "telephony" as never };
  const current = (): { readonly workItemId: WorkItem["id"] } => ({ workItemId: first.call().id });
  await first.wants({ type: "endWorkitem", ...current() });
  await first.wants({ type: "completeWrapup", ...current() });
  await first.wants({ type: "dial", ...voice, address: "+19005550143" });
  await browser.settle(50);
  if (first.items().length > 0) await first.wants({ type: "endWorkitem", ...current() });
  first.happens({ type: "callerDials", address: caller });
  await browser.settle();
  await first.wants({ type: "acceptWorkitem", ...current() });
  await first.wants({ type: "pauseWorkitem", ...current() });
  await first.wants({ type: "pauseWorkitem", ...current() });
  await first.wants({ type: "resumeWorkitem", ...current() });
  await first.wants({ type: "endWorkitem", ...current() });
  await first.wants({ type: "completeWrapup", ...current() });
  await browser.settle(50);
}
