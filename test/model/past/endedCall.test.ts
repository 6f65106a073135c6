import { countsOfCall } from "../../../SoftphoneControl/model/past/endedCall";
import type { EndedCallFacts } from "../../../SoftphoneControl/model/past/endedCall";
import { callOutcomes } from "../../../SoftphoneControl/model/past/pastCall";

const plain: EndedCallFacts = { direction: "Incoming", outcome: "missed", isOutOfSight: false, rangWhileDown: false, endedInTalk: false };

describe("an incoming call that is over", () => {
  it.each<[string, Partial<EndedCallFacts>, string]>([
    ["that was answered", { outcome: "answered" }, "answered"],
    ["that was answered, and rang while the line was down", { outcome: "answered", rangWhileDown: true }, "answered"],
    ["that was answered at the second try", { outcome: "answered", answerFailed: "microphoneDenied" }, "answered"],
    ["that was handed on", { outcome: "transferred" }, "answered"],
    ["that another telephone took", { outcome: "elsewhere", rangWhileDown: true }, "elsewhere"],
    ["that the agent let ring", { endReason: "notAnswered" }, "missedByAgent"],
    ["that the agent declined", { outcome: "declined", endReason: "declined" }, "declined"],
    ["that the agent declined though the line had been down", { outcome: "declined", endReason: "declined", rangWhileDown: true }, "declined"],
    ["whose caller gave up", { outcome: "abandoned", endReason: "abandoned" }, "abandoned"],
    ["whose caller gave up while the line was down", { outcome: "abandoned", endReason: "abandoned", rangWhileDown: true }, "missedLineDown"],
    ["that rang out while the line was down", { endReason: "notAnswered", rangWhileDown: true }, "missedLineDown"],
    ["that nobody saw ending", { isOutOfSight: true }, "missedLineDown"],
    ["that the connection took along", { outcome: "failed", endReason: "connectionLost" }, "missedDropped"],
    ["that could not be reached", { outcome: "failed", endReason: "unreachable" }, "missedDropped"],
    ["that the browser could not take", { outcome: "failed", endReason: "incompatible" }, "missedBrowser"],
    ["that the agent wanted to answer without a microphone", { answerFailed: "microphoneDenied" }, "missedMicrophone"],
    ["that was declined as the microphone was busy", { outcome: "declined", endReason: "declined", answerFailed: "microphoneBusy" }, "missedMicrophone"],
    ["whose answer nobody heard", { answerFailed: "timeout" }, "missedAnswerFailed"],
    ["whose answer was refused, and whose caller gave up", { outcome: "abandoned", answerFailed: "refused" }, "missedAnswerFailed"],
    ["whose answer found no line", { answerFailed: "disconnected" }, "missedLineDown"],
    ["that was not possible to answer then", { answerFailed: "notPossibleNow" }, "missedByAgent"],
  ])("%s", (_, facts, fate) => {
    expect(countsOfCall({ ...plain, ...facts })).toEqual(["offered", fate]);
  });

  it("counts as one thing, whatever came of it", () => {
    for (const outcome of callOutcomes) expect(countsOfCall({ ...plain, outcome })).toHaveLength(2);
  });
});

describe("a call that was cut in the middle", () => {
  it.each<[string, Partial<EndedCallFacts>, boolean]>([
    ["the connection broke", { endReason: "connectionLost" }, true],
    ["nobody saw it ending", { isOutOfSight: true, endedInTalk: true }, true],
    ["nobody saw its wrap-up ending", { isOutOfSight: true }, false],
    ["the other side hung up", { endReason: "otherHungUp", endedInTalk: true }, false],
  ])("%s", (_, facts, isCut) => {
    for (const direction of ["Incoming", "Outgoing"] as const) expect(countsOfCall({ ...plain, direction, outcome: "answered", ...facts }).includes("callsCut")).toBe(isCut);
  });
});

describe("a call of the agent's own", () => {
  it.each<[string, Partial<EndedCallFacts>, boolean]>([
    ["was answered", { outcome: "answered" }, false],
    ["was not answered", { outcome: "unanswered", endReason: "notAnswered" }, false],
    ["went to a number that nobody has", { outcome: "failed", endReason: "invalidNumber" }, false],
    ["could not be placed", { outcome: "failed", endReason: "unreachable" }, true],
    ["was gone when the line was back", { outcome: "unanswered", isOutOfSight: true }, true],
  ])("%s", (_, facts, isFault) => {
    expect(countsOfCall({ ...plain, direction: "Outgoing", ...facts })).toEqual(isFault ? ["dialed", "dialsFailed"] : ["dialed"]);
  });
});
