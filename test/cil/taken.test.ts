import { allRequests } from "../../SoftphoneControl/state/findRequests";
import { withCall } from "../support/withCall";

const taken = { settled: true, value: undefined };

describe("a request is taken, and its promise has no value:", () => {
  it.each([
    ["Offered", "acceptWorkitem", "Active"],
    ["Active", "pauseWorkitem", "Paused"],
    ["Paused", "resumeWorkitem", "Active"],
    ["Active", "muteWorkitem", "Active"],
    ["muted", "unmuteWorkitem", "Active"],
    ["Active", "endWorkitem", "Wrapup"],
    ["consulted", "completeTransfer", "Wrapup"],
  ] as const)("on a call that is %s, %s leads to %s", async (state, request, then) => {
    const { first, ask, errors, id } = await withCall(state);
    expect(await ask(request, "voice", id, "it")).toEqual(taken);
    expect(first.items().find((item) => item.id === id)).toMatchObject({ state: then, muted: request === "muteWorkitem" });
    expect(errors).toEqual([]);
  });

  it("rejectWorkitem and completeWrapup end the call", async () => {
    for (const [state, request] of [["Offered", "rejectWorkitem"], ["Wrapup", "completeWrapup"]] as const) {
      const { first, ask, id } = await withCall(state);
      expect(await ask(request, "voice", id)).toEqual(taken);
      expect(first.items()).toEqual([]);
    }
  });

  it("dialOrConsult calls, and consults where there is a call", async () => {
    const free = await withCall("none");
    expect(await free.ask("dialOrConsult", "voice", "(202) 555-0143")).toEqual(taken);
    expect(free.first.call()).toMatchObject({ toAddress: "+12025550143", classification: "Customer" });
    for (const state of ["Active", "Paused"] as const) {
      const busy = await withCall(state);
      expect(await busy.ask("dialOrConsult", "telephony", "1001")).toEqual(taken);
      expect(busy.first.items()).toMatchObject([{ state: "Paused" }, { toAddress: "1001", classification: "Consultation" }]);
    }
  });

  it("sendDtmf to the call that is talked in, or to the one named", async () => {
    const { ask, id } = await withCall("Active");
    expect(await ask("sendDtmf", "12AD*#")).toEqual(taken);
    expect(await ask("sendDtmf", "1", id)).toEqual(taken);
  });

  it("transfer sends the caller on", async () => {
    const { first, ask, id } = await withCall("Active");
    expect(await ask("transfer", "voice", id, "+14255550119")).toEqual(taken);
    expect(first.call()).toMatchObject({ state: "Wrapup" });
  });

  it("setWrapupReason by its id or, as other editions name it, by its text", async () => {
    for (const reason of ["22", "Follow-up needed"]) {
      const { first, ask, id } = await withCall("Wrapup");
      expect(await ask("setWrapupReason", "voice", id, reason)).toEqual(taken);
      expect(first.call()).toMatchObject({ wrapupReason: "22" });
    }
  });

  it("setAgentState and signIn", async () => {
    const { first, ask } = await withCall("none");
    expect(await ask("setAgentState", "voice", "Logout", 11)).toEqual(taken);
    expect(first.phone().agent).toBeUndefined();
    expect(await ask("signIn", "morning")).toEqual(taken);
    expect(first.phone().agent).toMatchObject({ loginName: "alex.morgan" });
  });

  it("one that names itself is known by that name, any other by a fresh one", async () => {
    const { first, ask } = await withCall("none");
    await ask("setAgentState", "voice", "NotReady", "1", "mine");
    await ask("setAgentState", "voice", "NotReady", "2");
    await ask("setAgentState", "voice", "NotReady", "3", "");
    const ids = allRequests(first.phone()).map(({ id }) => id).slice(-3);
    expect(ids[0]).toBe("mine");
    expect(ids[1]).not.toBe("");
    expect(new Set(ids).size).toBe(3);
  });

  it("more arguments than it has are left alone", async () => {
    const { ask } = await withCall("none");
    expect(await ask("getChannel", "voice", "surplus", () => undefined)).toMatchObject({ value: { channel: { id: "telephony" } } });
    expect(await ask("getCustomSettings", 1, 2, 3)).toMatchObject({ value: [{}, {}, {}, {}, {}] });
  });
});
