import { describe, expect, test } from "@jest/globals";
import { readAvailability } from "../../../SoftphoneControl/adapters/liveChat/client/readAvailability";
import { nameFault, readError } from "../../../SoftphoneControl/adapters/liveChat/client/readError";
import { readMessage } from "../../../SoftphoneControl/adapters/liveChat/client/readMessage";

const eight = Date.UTC(2026, 2, 3, 8);
const six = Date.UTC(2026, 2, 3, 18);

describe("live chat: how busy the queue is", () => {
  const open = { isOpen: true, closesAt: six, queuePosition: 2, averageWaitMinutes: 3, isAgentAvailable: true };
  test.each<[string, unknown]>([
    ["as documented now", { queueId: "q1", isQueueAvailable: true, StartTimeOfNextOperatingHour: "01-01-0001", EndTimeOfNextOperatingHour: "01-01-0001", nexttransitiontime: "2026-03-03T18:00:00Z", positionInQueue: 2, averageWaitTime: 3, isAgentAvailable: true }],
    ["as documented first", { isWithinOperatingHours: true, availableNextTime: "0001-01-01T00:00:00", availableUntilTime: "2026-03-03T18:00:00", positionInQueue: 2, averageWaitTime: 3, isAgentAvailable: true }],
    ["as documented in between", { isQueueAvailable: true, nextTransitionTime: "3/3/2026 6:00:00 PM", positionInQueue: 2, averageWaitTime: 3, isAgentAvailable: true }],
    ["as the SDK's own type has it", { IsQueueAvailable: true, AverageWaitTime: 3, AvailableUntil: "2026-03-03T18:00:00.000Z", AvailableNext: "1/1/0001 12:00:00 AM", QueuePosition: 2, QueueName: "Help", QueueId: "q1", AgentAvailability: true }],
    ["with texts for numbers and truth", { isQueueAvailable: "True", nexttransitiontime: "2026-03-03T19:00:00+01:00", positionInQueue: "2", averageWaitTime: " 3 ", isAgentAvailable: "true" }],
  ])("%s", (_, detail) => {
    expect(readAvailability(detail)).toMatchObject(open);
  });

  test("closed: when it opens", () => {
    const closed = { isOpen: false, opensAt: eight, closesAt: undefined };
    expect(readAvailability({ isQueueAvailable: false, StartTimeOfNextOperatingHour: "2026-03-03T08:00:00", EndTimeOfNextOperatingHour: "2026-03-03T18:00:00" })).toMatchObject(closed);
    expect(readAvailability({ isQueueAvailable: false, nexttransitiontime: "2026-03-03T08:00:00" })).toMatchObject(closed);
  });

  test("what is missing or makes no sense is unknown, never 0", () => {
    expect(readAvailability({ isQueueAvailable: true, positionInQueue: -1, averageWaitTime: "soon", isAgentAvailable: "maybe", nexttransitiontime: "tomorrow" })).toEqual({
      isOpen: true, opensAt: undefined, closesAt: undefined, queuePosition: undefined, averageWaitMinutes: undefined, isAgentAvailable: undefined, queueId: undefined, more: {},
    });
  });

  test("a fraction of a second is no year", () => {
    expect(readAvailability({ isQueueAvailable: true, nexttransitiontime: "2026-03-03T18:00:00.0001Z" })).toMatchObject({ closesAt: six });
  });

  test("unknown fields live on", () => {
    expect(readAvailability({ isQueueAvailable: true, Mood: "good", nested: {} })).toMatchObject({ more: { mood: "good" } });
  });

  test.each([[null], [undefined], [""], [429], [[]], [{}], [{ positionInQueue: null }]])("%p is no answer", (detail) => {
    expect(readAvailability(detail)).toBeUndefined();
  });
});

describe("live chat: errors", () => {
  test.each<[string, unknown, string]>([
    ["with a code", { errorCode: 3, errorDescription: "no token for Mrs Smith" }, "code 3, authTokenMissing"],
    ["with a code as a text", { errorCode: "7" }, "code 7, scriptsNotLoaded"],
    ["with a code that no list has", { errorCode: 5 }, "code 5"],
    ["without a code", { errorMessage: "Mrs Smith" }, "no code"],
    ["an exception", new Error("Mrs Smith"), "no code"],
    ["null", null, "no code"],
    ["a text", "Mrs Smith", "no code"],
    ["a code that is none", { errorCode: { toString: () => "1" } }, "no code"],
  ])("%s", (_, detail, name) => {
    expect(nameFault(readError(detail))).toBe(name);
  });

  test("too many questions are known by their status", () => {
    expect(readError({ errorCode: 429 }).isTooMany).toBe(true);
    expect(readError({ errorDetail: { httpResponseStatusCode: "429" } }).isTooMany).toBe(true);
    expect(readError(Object.assign(new Error("x"), { status: 429 })).isTooMany).toBe(true);
    expect(readError({ errorDetail: { httpResponseStatusCode: 500 } }).isTooMany).toBe(false);
  });
});

describe("live chat: messages", () => {
  const read = (detail: unknown) => readMessage(detail, eight);

  test("tags stand in two places, in any case", () => {
    expect(read({ channelData: { tags: ["System", "AgentAccepted"] }, messageType: "system" })).toMatchObject({ kind: "system", tags: ["system", "agentaccepted"] });
    expect(read({ tags: ["PUBLIC"], channelData: {} })).toMatchObject({ kind: "person", tags: ["public"] });
    expect(read({ tags: "system, queueposition" })).toMatchObject({ kind: "system", tags: ["system", "queueposition"] });
  });

  test("who wrote", () => {
    expect(read({ messageType: "user", role: "bot" }).kind).toBe("bot");
    expect(read({ messageType: "user", role: "agent" }).kind).toBe("person");
    expect(read({ tags: ["Hidden"], messageType: "user" }).kind).toBe("system");
    expect([read(null).kind, read({}).kind, read("hello").kind]).toEqual(["unknown", "unknown", "unknown"]);
  });

  test("history: by its tag, or by a time before anybody listened", () => {
    expect(read({ tags: ["public", "history"] }).isHistory).toBe(true);
    expect(read({ tags: ["public"], timestamp: "2026-03-03T07:59:59.700Z" }).isHistory).toBe(true);
    expect(read({ tags: ["public"], timestamp: eight - 200 }).isHistory).toBe(false);
    expect(read({ tags: ["public"], timestamp: "some day" }).isHistory).toBe(false);
  });

  test("the conversation's id may be missing, or none that can be used", () => {
    expect(read({ conversationId: "c-1" }).conversationId).toBe("c-1");
    expect(read({ channelData: { conversationId: "c-2" } }).conversationId).toBe("c-2");
    for (const conversationId of ["", "__proto__", "x".repeat(101), 5, undefined]) expect(read({ conversationId }).conversationId).toBeUndefined();
  });

  const position = (text: string, ...tags: readonly string[]) => read({ text, channelData: { tags: ["system", "queueposition", ...tags] } }).queuePosition;
  test("the place in the queue, from fields, tags or the only number in the text", () => {
    expect(position("You are number 3 in line.", "customerqueueposition")).toBe(3);
    expect(position("Ihre Position in der Warteschlange: 12")).toBe(12);
    expect(position("You're next in line.", "CustomerQueuePositionNext")).toBe(1);
    expect(read({ text: "…", queuePosition: "4", tags: ["queueposition"] }).queuePosition).toBe(4);
    expect(read({ text: "…", tags: ["queueposition"], channelData: { QueuePosition: 5 } }).queuePosition).toBe(5);
  });

  test("what can be understood in two ways, or was no word of the queue, is unknown", () => {
    expect(position("You are 3 of 12")).toBeUndefined();
    expect(position("You are number 2.5")).toBeUndefined();
    expect(position("Please wait")).toBeUndefined();
    expect(position("0")).toBeUndefined();
    expect(read({ text: "I am number 3", tags: ["public"] }).queuePosition).toBeUndefined();
  });

  test.each([
    ["Average wait time: 5 minutes", 5],
    ["Die Wartezeit beträgt im Schnitt 1 Stunde und 10 Minuten.", 70],
    ["About 2 hours", 120],
    ["Environ 7 min", 7],
    ["Tiempo medio de espera: 1,5 horas", 90],
    ["Average wait time: 5", undefined],
    ["Between 5 and 10 minutes", undefined],
    ["A few minutes", undefined],
  ])("%s", (text, minutes) => {
    expect(read({ text, channelData: { tags: ["system", "AverageWaitTime"] } }).averageWaitMinutes).toBe(minutes);
  });
});
