import type { CilRequestName } from "../../SoftphoneControl/cil/contract/requests";
import { readyBrowser } from "../support/linkBench";
import { withCall } from "../support/withCall";

describe("a request that cannot be is refused with a CilError, and an error event of the same id:", () => {
  const noCall = "There is no such call.";
  const badArgument = /^The request is not valid: /;
  it.each<[CilRequestName, Parameters<typeof withCall>[0], unknown[], string, string | RegExp]>([
    ["dialOrConsult", "none", ["voice", "Maria", "r"], "invalidNumber", "This is not a phone number that can be dialed."],
    ["dialOrConsult", "none", ["voice", "", "r"], "badArgument", "The request is not valid: address: the text must not be empty."],
    ["dialOrConsult", "none", ["voice", 12025550143, "r"], "badArgument", badArgument],
    ["dialOrConsult", "consulted", ["voice", "1002", "r"], "notPossibleNow", "This is not possible now."],
    ["dialOrConsult", "none", ["voice_1", "1001", "r"], "unknownChannel", "There is no such channel: expected voice or telephony."],
    ["setAgentState", "none", ["voice", "NotReady", "99", "r"], "unknownReasonCode", "The contact center does not know this reason."],
    ["setAgentState", "none", ["voice", "NotReady", "", "r"], "reasonCodeRequired", "The contact center wants a reason for this."],
    ["setAgentState", "none", ["voice", "Active", "", "r"], "badArgument", badArgument],
    ["setAgentState", "Active", ["voice", "Logout", "11", "r"], "logoutInCall", "You cannot sign out during a call."],
    ["setAgentState", "none", ["voice", "Ready", "", "x".repeat(201)], "badArgument", badArgument],
    ["signIn", "none", ["r"], "alreadySignedIn", "You are signed in already."],
    ["sendDtmf", "none", ["1", undefined, "r"], "unknownWorkItem", noCall],
    ["sendDtmf", "Active", ["1a", undefined, "r"], "badArgument", "The request is not valid: digits must be of 0-9, A-D, * and #."],
    ["sendDtmf", "Active", ["1".repeat(33), undefined, "r"], "badArgument", badArgument],
    ["acceptWorkitem", "Active", ["voice", "id", "r"], "notPossibleNow", "This is not possible now."],
    ["pauseWorkitem", "Offered", ["voice", "id", "r"], "notPossibleNow", "This is not possible now."],
    ["endWorkitem", "none", ["voice", "nobody", "r"], "unknownWorkItem", noCall],
    ["transfer", "Active", ["voice", "id", "nobody", "r"], "invalidNumber", "This is not a phone number that can be dialed."],
    ["completeTransfer", "Active", ["voice", "id", "r"], "notPossibleNow", "This is not possible now."],
    ["setWrapupReason", "Wrapup", ["voice", "id", "Nonsense", "r"], "unknownReasonCode", "The contact center does not know this reason."],
    ["completeWrapup", "Active", ["voice", "id", "r"], "notPossibleNow", "This is not possible now."],
    ["getReasonCodeList", "none", ["voice", "Ready"], "badArgument", badArgument],
    ["getChannel", "none", [], "badArgument", badArgument],
    ["isUpdateWorkitemDataEnabled", "none", ["voice", "nobody"], "unknownWorkItem", noCall],
  ])("%s (%s) %j: %s", async (name, state, args, code, message) => {
    const { first, ask, errors, id } = await withCall(state);
    const before = first.phone();
    const given = args.map((arg) => (arg === "id" ? id : arg));
    const { error } = await ask(name, ...given);
    expect(error).toMatchObject({ name: "CilError", code, message: typeof message === "string" ? message : (expect.stringMatching(message) as unknown) });
    if (given.includes("r")) expect(error?.requestId).toBe("r");
    expect(errors.map(({ requestId, message: said }) => ({ requestId, message: said }))).toEqual([{ requestId: error?.requestId, message: error?.message }]);
    // What the phone remembers of requests is no part of what they are about.
    expect({ ...first.phone(), requests: before.requests, settledRequests: before.settledRequests, notices: before.notices, resync: before.resync, health: before.health }).toEqual(before);
  });

  it("a call that has ended", async () => {
    const { ask, errors, id } = await withCall("Wrapup");
    await ask("completeWrapup", "voice", id);
    expect((await ask("endWorkitem", "voice", id, "late")).error).toMatchObject({ code: "workItemEnded", requestId: "late" });
    expect(errors).toMatchObject([{ requestId: "late" }]);
  });

  it("no connection, and nobody signed in", async () => {
    const { browser, first, ask, errors } = await withCall("none");
    first.happens({ type: "networkDrops" });
    await browser.settle();
    expect((await ask("setAgentState", "voice", "NotReady", "1", "down")).error).toMatchObject({ code: "disconnected", requestId: "down" });
    first.happens({ type: "networkReturns" });
    await browser.settle(100);
    await ask("setAgentState", "voice", "Logout");
    expect((await ask("dialOrConsult", "voice", "1001", "out")).error).toMatchObject({ code: "notSignedIn", requestId: "out" });
    expect(errors).toMatchObject([{ requestId: "down" }, { requestId: "out" }]);
  });

  it("a contact center that refuses, and one that never answers", async () => {
    const refusing = await readyBrowser();
    const integration = refusing.browser.openIntegration("page");
    const errors = integration.hears("onError");
    await refusing.browser.settle();
    const lines = { type: "lineChanges", faults: { refused: 1 } } as never;
    refusing.first.happens(lines);
    const refused = integration.ask("setAgentState", "voice", "NotReady", "1", "no");
    await refusing.browser.settle();
    expect(refused.error).toMatchObject({ code: "refused", requestId: "no" });
    refusing.first.happens({ type: "lineChanges", latencyMs: 120_000, faults: {} } as never);
    const silent = integration.ask("setAgentState", "voice", "NotReady", "1", "silence");
    await refusing.browser.settle(31_000);
    expect(silent.error).toMatchObject({ code: "timeout", requestId: "silence" });
    expect(errors).toMatchObject([{ requestId: "no" }, { requestId: "silence" }]);
  });

  it("what cannot be sent to another page, and nobody there to answer", async () => {
    const { browser, first, integration, errors } = await withCall("none");
    const functions = integration.ask("createSession", "case", { run: () => undefined });
    const getter = integration.ask("showError", "text", "title", Object.defineProperty({}, "label", { enumerable: true, get: () => { throw new Error("mine"); } }));
    await browser.settle();
    for (const { error } of [functions, getter]) expect(error).toMatchObject({ name: "CilError", code: "badArgument", message: "The request is not valid: its arguments hold what can't be sent to another page." });
    first.crash();
    const lonely = integration.ask("getChannel", "voice");
    await browser.settle(35_000);
    expect(lonely.error).toMatchObject({ name: "CilError", code: "noSoftphone" });
    const told = errors.map(({ requestId, version, message }) => [requestId, version, message]);
    for (const { error } of [functions, getter, lonely]) expect(told).toContainEqual([error?.requestId, "6.4", error?.message]);
    expect(told).toHaveLength(3);
  });
});
