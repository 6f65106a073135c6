import type { SimulationOrder } from "../../../SoftphoneControl/model/settings/simulation";
import type { PhoneBench } from "../../support/phoneBench";

/** How a call of the shift goes. */
export type Story = "answered" | "held" | "declined" | "abandoned" | "missed" | "dialed" | "busy" | "transferred" | "consulted" | "conference" | "lineDrops" | "sleeps" | "chat" | "visitorLeaves";

/** In the mix of a support team; each takes its turn, so that a month is the same month every time. */
const mix: readonly Story[] = [
  "answered", "held", "answered", "dialed", "answered", "abandoned", "consulted", "answered", "declined", "held",
  "dialed", "chat", "transferred", "answered", "busy", "lineDrops", "answered", "conference", "held", "missed",
  "answered", "chat", "dialed", "sleeps", "visitorLeaves", "answered", "transferred", "held", "consulted", "answered",
];

/** Of a desk without chats. */
const voiceMix = mix.slice(0, 20).map((story) => (story === "chat" ? "answered" : story));

/** What the other side of a chat does. */
export interface Visitor {
  opens(): void;
  closes(): void;
  isAnswered(): void;
  writes(): void;
}

const nobody: Visitor = { opens: () => undefined, closes: () => undefined, isAnswered: () => undefined, writes: () => undefined };

const caller = "+12025550143";
const order = (type: "callerHangsUp" | "calleeAnswers" | "calleeHangsUp" | "colleagueAnswers" | "colleagueHangsUp"): SimulationOrder => ({ type });

/** The line takes its time: a request, its reply and its facts. */
const aMoment = 400;

async function rest(bench: PhoneBench, ms = aMoment): Promise<void> {
  await bench.clock.advance(ms);
}

async function callComes(bench: PhoneBench): Promise<boolean> {
  bench.store.dispatch({ type: "intent.simulation", at: bench.clock.now(), order: { type: "callerDials", address: caller } });
  await rest(bench);
  return bench.items().some(({ state }) => state === "Offered");
}

async function asks(bench: PhoneBench, type: Parameters<PhoneBench["does"]>[0], more: Record<string, string> = {}): Promise<void> {
  const [item] = bench.items();
  if (item) await bench.does(type, more, item);
  await rest(bench);
}

async function answers(bench: PhoneBench): Promise<void> {
  await asks(bench, "acceptWorkitem");
  const [item] = bench.items();
  if (item) bench.store.dispatch({ type: "intent.notesChanged", at: bench.clock.now(), workItemId: item.id, notes: "Asked for an invoice; sent it again." });
  await rest(bench, 60_000);
}

async function happens(bench: PhoneBench, what: SimulationOrder): Promise<void> {
  bench.store.dispatch({ type: "intent.simulation", at: bench.clock.now(), order: what });
  await rest(bench);
}

/** Every call that is left is wrapped up; the agent is Ready again. */
async function wrapsUp(bench: PhoneBench): Promise<void> {
  for (const item of bench.items()) {
    if (item.capabilities.includes("end")) await bench.does("endWorkitem", {}, item);
    await rest(bench);
  }
  for (const item of bench.items()) {
    if (!item.capabilities.includes("completeWrapup")) continue;
    await bench.does("setWrapupReason", { reasonCode: "21" }, item);
    await rest(bench);
    await bench.does("completeWrapup", {}, item);
  }
  // The rest of a chat is over when the widget says so.
  await rest(bench, 20_000);
  if (bench.agentState() !== "Ready") {
    await bench.goesReady();
    await rest(bench, 1_000);
  }
}

const stories: Readonly<Record<Story, (bench: PhoneBench, visitor: Visitor) => Promise<void>>> = {
  answered: answers,
  async held(bench) {
    await answers(bench);
    await asks(bench, "pauseWorkitem");
    await rest(bench, 20_000);
    await asks(bench, "resumeWorkitem");
  },
  declined: (bench) => asks(bench, "rejectWorkitem"),
  abandoned: (bench) => happens(bench, order("callerHangsUp")),
  missed: (bench) => rest(bench, 25_000),
  async dialed(bench) {
    await rest(bench, 8_000);
    await happens(bench, order("calleeAnswers"));
    await rest(bench, 45_000);
    await happens(bench, order("calleeHangsUp"));
  },
  busy: (bench) => rest(bench, 10_000),
  async transferred(bench) {
    await answers(bench);
    await asks(bench, "transfer", { address: "2002" });
  },
  async consulted(bench) {
    await answers(bench);
    await asks(bench, "consult", { address: "1001" });
    await happens(bench, order("colleagueAnswers"));
    await rest(bench, 15_000);
    await asks(bench, "completeTransfer");
  },
  async conference(bench) {
    await answers(bench);
    await asks(bench, "singleStepConference", { address: "1001" });
    await happens(bench, order("colleagueAnswers"));
    await rest(bench, 30_000);
    await happens(bench, order("colleagueHangsUp"));
  },
  async lineDrops(bench) {
    await answers(bench);
    await happens(bench, { type: "networkDrops", forMs: 4_000 });
    await rest(bench, 8_000);
  },
  async sleeps(bench) {
    await answers(bench);
    bench.clock.sleep(40 * 60_000);
    await happens(bench, { type: "networkDrops", forMs: 4_000 });
    await rest(bench, 8_000);
  },
  async chat(bench, visitor) {
    visitor.isAnswered();
    await rest(bench, 2_000);
    visitor.writes();
    await asks(bench, "pauseWorkitem");
    await rest(bench, 60_000);
    visitor.writes();
    await asks(bench, "resumeWorkitem");
  },
  async visitorLeaves(bench, visitor) {
    visitor.isAnswered();
    await rest(bench, 30_000);
    visitor.closes();
    await rest(bench, 2_000);
  },
};

/** Whoever still rings is answered and sent home; then the agent signs out. */
export async function goesHome(bench: PhoneBench): Promise<void> {
  for (let turn = 0; turn < 5 && bench.phone().agent; turn += 1) {
    for (const item of bench.items()) if (item.capabilities.includes("accept")) await bench.does("acceptWorkitem", {}, item);
    await rest(bench);
    await wrapsUp(bench);
    bench.send({ type: "setAgentState", channelId: bench.phone().configuration.channelId, state: "Logout", reasonCode: "11" });
    await rest(bench, 2_000);
  }
}

/** One call of the shift, from its beginning to Ready again. */
export function workCall(bench: PhoneBench, nth: number, visitor: Visitor): Promise<Story> {
  return work(bench, mix[nth % mix.length] ?? "answered", visitor);
}

/** As `workCall`, where nobody chats: twenty kinds of call take turns. */
export function workVoiceCall(bench: PhoneBench, nth: number): Promise<Story> {
  return work(bench, voiceMix[nth % voiceMix.length] ?? "answered", nobody);
}

async function work(bench: PhoneBench, story: Story, visitor: Visitor): Promise<Story> {
  if (story === "dialed") bench.send({ type: "dial", channelId: bench.phone().configuration.channelId, address: "+12025550100" });
  else if (story === "busy") bench.send({ type: "dial", channelId: bench.phone().configuration.channelId, address: "+12025550101" });
  else if (story === "chat" || story === "visitorLeaves") visitor.opens();
  else await callComes(bench);
  await rest(bench);
  await stories[story](bench, visitor);
  await wrapsUp(bench);
  return story;
}
