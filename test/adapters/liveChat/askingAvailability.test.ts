import { describe, expect, test } from "@jest/globals";
import type { ContactCenterFact } from "../../../SoftphoneControl/model/requests/contactCenterFact";
import type { ContactCenterCommand } from "../../../SoftphoneControl/model/requests/contactCenterCommand";
import type { ChannelId } from "../../../SoftphoneControl/model/ids";
import { beginStory } from "../../contract/story";
import { makeChatBench } from "../../support/chatBench";
import type { ChatBenchInputs } from "../../support/chatBench";

const ask: ContactCenterCommand = { type: "askChatAvailability", channelId: "chat" as ChannelId };
const startChat: ContactCenterCommand = { type: "startChat", channelId: "chat" as ChannelId, context: [] };
const minute = 60_000;

async function desk(inputs: ChatBenchInputs = {}) {
  const bench = await makeChatBench(inputs);
  const day = beginStory(bench);
  bench.contactCenter.start(undefined);
  await day.settles();
  const told = (): readonly Extract<ContactCenterFact, { type: "contactCenter.chatDeskChanged" }>[] =>
    day.witness.facts.filter((fact): fact is Extract<ContactCenterFact, { type: "contactCenter.chatDeskChanged" }> => fact.type === "contactCenter.chatDeskChanged");
  return { bench, day, fake: bench.fake, told, asked: () => bench.fake.calls.filter((call) => call === "getAgentAvailability").length };
}

describe("live chat: how busy the queue is", () => {
  test("asked, answered, told with its request", async () => {
    const { bench, day, told } = await desk();
    const request = await day.taken(ask);
    expect(told()).toMatchObject([{ cause: request, chatDesk: { phase: "ready", availability: { isOpen: true, queuePosition: 2, averageWaitMinutes: 3, isAgentAvailable: true } } }]);
    expect(told()[0]?.chatDesk.availability?.at).toBeGreaterThanOrEqual(bench.clock.now() - 1_000);
    expect(day.causedBy(request)).toHaveLength(1);
    await day.end();
  });

  test("where a bot answers, whether people are free is not known", async () => {
    const { day, told } = await desk({ settings: { hasBot: true } });
    await day.taken(ask);
    expect(told()[0]?.chatDesk.availability).toMatchObject({ isOpen: true, isAgentAvailable: undefined });
    await day.end();
  });

  test("within two minutes what is known is told again; then it is asked again", async () => {
    const { day, told, asked } = await desk();
    await day.taken(ask);
    const again = await day.taken(ask);
    expect([asked(), told().length, told()[1]?.cause]).toEqual([1, 2, again]);
    expect(told()[1]?.chatDesk).toEqual(told()[0]?.chatDesk);
    await day.bench.passes(2 * minute);
    await day.taken(ask);
    expect(asked()).toBe(2);
    await day.end();
  });

  test("asked by several at once: one question, and everybody has an answer", async () => {
    const { day, told, asked } = await desk();
    const requests = [day.ask(ask), day.ask(ask), day.ask(ask)];
    await day.settles();
    expect(asked()).toBe(1);
    expect(told().map(({ cause }) => cause)).toEqual(requests.map(({ id }) => id));
    await day.end();
  });

  test("never while a chat is open", async () => {
    const { day, told, asked } = await desk();
    await day.taken(startChat);
    const request = await day.taken(ask);
    expect([asked(), told().map(({ cause }) => cause)]).toEqual([0, [request]]);
    await day.end();
  });

  test.each<[string, unknown]>([["429", { errorDetail: { status: 429 } }], ["an error without a code", null]])("%s: what is known is told, and longer and longer is waited", async (_, detail) => {
    const { bench, day, fake, told, asked } = await desk();
    fake.widget.silent = true;
    const request = await day.taken(ask);
    fake.raise("error", detail);
    await day.settles();
    expect(told()).toMatchObject([{ cause: request, chatDesk: { phase: "ready", availability: undefined } }]);
    await bench.clock.advance(3 * minute);
    await day.taken(ask);
    expect(asked()).toBe(1);
    await bench.clock.advance(minute);
    await day.taken(ask);
    expect(asked()).toBe(2);
    fake.raise("error", detail);
    await bench.clock.advance(7 * minute);
    await day.taken(ask);
    expect(asked()).toBe(2);
    fake.widget.silent = false;
    await bench.clock.advance(minute);
    await day.taken(ask);
    expect([asked(), told().at(-1)?.chatDesk.availability?.queuePosition]).toEqual([3, 2]);
    expect(day.calls()).toEqual([]);
    await day.end();
  });

  test("no answer, and a widget that throws, are failures too", async () => {
    const { bench, day, fake, told } = await desk();
    fake.widget.silent = true;
    const request = await day.taken(ask);
    expect(told()).toEqual([]);
    await bench.clock.advance(15_000);
    expect(told().map(({ cause }) => cause)).toEqual([request]);
    await bench.clock.advance(10 * minute);
    fake.widget.throws = "getAgentAvailability";
    await day.taken(ask);
    expect(told()).toHaveLength(2);
    expect(bench.log.map(({ message }) => message)).toEqual(["how busy the queue is can't be had: no answer", "how busy the queue is can't be had: threw"]);
    await day.end();
  });

  test("closed: no chat is begun; it opens at its hour without being asked, and closes", async () => {
    const { bench, day, fake, told } = await desk();
    const opensAt = bench.clock.now() + 10 * 3_600_000;
    fake.widget.availability = { isQueueAvailable: false, StartTimeOfNextOperatingHour: new Date(opensAt).toISOString(), positionInQueue: 0 };
    await day.taken(ask);
    expect(told().at(-1)?.chatDesk).toMatchObject({ phase: "closed", availability: { isOpen: false, opensAt } });
    expect(await day.answered(startChat)).toBe("chatClosed");
    await bench.clock.advance(opensAt - bench.clock.now());
    expect(told().at(-1)).toMatchObject({ cause: undefined, chatDesk: { phase: "ready" } });
    fake.widget.availability = { isQueueAvailable: true, nexttransitiontime: new Date(bench.clock.now() + minute).toISOString() };
    await day.taken(ask);
    await bench.clock.advance(minute);
    expect(told().at(-1)?.chatDesk.phase).toBe("closed");
    bench.contactCenter.requestSnapshot();
    await day.settles();
    expect(day.witness.snapshots.map(({ chatDesk }) => chatDesk?.phase)).toEqual(["ready", "closed"]);
    await day.end();
    expect(bench.clock.pending).toBe(0);
  });

  test("an answer that makes no sense is none", async () => {
    const { bench, day, fake, told } = await desk();
    fake.widget.availability = { mood: "good" };
    await day.taken(ask);
    expect(told()).toEqual([]);
    await bench.clock.advance(15_000);
    expect(told()).toHaveLength(1);
    await day.end();
  });

  test("on a channel that exists", async () => {
    const { day } = await desk();
    expect(await day.answered({ ...ask, channelId: "voice" as ChannelId })).toBe("unknownChannel");
    await day.end();
  });
});
