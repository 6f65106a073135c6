import { readReplica } from "../../SoftphoneControl/link/protocol/readReplica";
import type { CallMedia } from "../../SoftphoneControl/model/workItems/callMedia";
import type { RequestId, WorkItemId } from "../../SoftphoneControl/model/ids";
import type { SoundDevices } from "../../SoftphoneControl/model/settings/soundDevices";
import type { Action } from "../../SoftphoneControl/state/actions";
import { findRequest } from "../../SoftphoneControl/state/findRequests";
import { noticesSelector } from "../../SoftphoneControl/state/selectors/bannerSelectors";
import { callNoticesSelector } from "../../SoftphoneControl/state/selectors/callSoundSelectors";
import { annasCall, appeared, bobsCall, call, changed, newPhone, readyPhone, snapshotOf, wants } from "../support/facts";

const flowing: CallMedia = { phase: "flowing" };
const sounds = (media: CallMedia = flowing, workItemId: WorkItemId = annasCall): Action => ({ type: "contactCenter.callMediaChanged", at: 3_000, workItemId, media });
const devices = (microphone: SoundDevices["microphone"]): Action => ({ type: "devices.changed", at: 1, devices: { microphone, inputs: [{ id: "", label: "" }], outputs: [], input: "", output: "" } });
const asks: Action = { type: "credentials.asked", at: 10_000, asked: { why: "signIn", wereRefused: false, user: "" } };
const settled: Action = { type: "credentials.settled", at: 600_000 };

describe("the sound of a call", () => {
  it("is known as long as the call is on the line, and no longer", () => {
    const phone = readyPhone();
    const media = () => phone.store.getState().phone.media;
    phone.tell(appeared(), changed(2, { state: "Active" }), sounds());
    expect(media()).toEqual({ [annasCall]: flowing });
    phone.tell(changed(3, { state: "Wrapup" }));
    expect(media()).toEqual({});
    phone.tell(sounds());
    expect(media()).toEqual({});
    phone.tell(changed(4, { state: "Ended" }), sounds());
    expect(media()).toEqual({});
  });

  it("is in the agent's hands: muting and hanging up need no line, anything else does", () => {
    const phone = readyPhone();
    const capabilities = ["pause", "mute", "end"] as const;
    phone.tell(appeared({ capabilities }), changed(2, { state: "Active", capabilities }), { type: "contactCenter.connectionChanged", at: 2_000, connection: { phase: "lost", since: 2_000 } });
    const refusal = (type: "muteWorkitem" | "pauseWorkitem" | "endWorkitem", id: string) => phone.tell(wants(id, { type, workItemId: annasCall })).refused;
    expect(refusal("muteWorkitem", "elsewhere")).toMatchObject({ code: "disconnected" });
    phone.tell(sounds());
    expect([refusal("muteWorkitem", "here"), refusal("pauseWorkitem", "hold"), refusal("endWorkitem", "end")]).toEqual([undefined, expect.objectContaining({ code: "disconnected" }), undefined]);
  });

  it("of a call nobody knows changes nothing", () => {
    const phone = readyPhone();
    const before = phone.store.getState();
    phone.tell(sounds(flowing, bobsCall));
    expect(phone.store.getState()).toBe(before);
  });

  it("goes with a call that a snapshot no longer has, and stays with one it has", () => {
    const phone = readyPhone();
    phone.tell(appeared(), appeared({ id: bobsCall }), changed(2, { state: "Active" }), changed(2, { state: "Active" }, undefined, bobsCall), sounds(), sounds(flowing, bobsCall));
    phone.tell(snapshotOf({ workItems: [call({ revision: 2, state: "Active" })] }, 5_000));
    expect(phone.store.getState().phone.media).toEqual({ [annasCall]: flowing });
  });

  it("raises no event and touches no call, however often it is told", () => {
    const phone = readyPhone();
    phone.tell(appeared(), changed(2, { state: "Active" }));
    const { workItems, requests, settledRequests, notices } = phone.store.getState().phone;
    const step = phone.tell(sounds({ ...flowing, quality: { lossPercent: 1, delayMs: 90, jitterMs: 3, mos: 4.2, isPoor: false } }));
    expect([step.events, step.refused]).toEqual([[], undefined]);
    expect(step.after.phone.workItems).toBe(workItems);
    expect(step.after.phone.requests).toBe(requests);
    expect(step.after.phone.settledRequests).toBe(settledRequests);
    expect(step.after.phone.notices).toBe(notices);
  });
});

describe("the microphone", () => {
  it("that is there is blamed no more", () => {
    const phone = readyPhone();
    phone.tell(
      { type: "trouble.noticed", at: 1, code: "microphoneBusy" },
      { type: "trouble.noticed", at: 2, code: "microphoneGone" },
      devices("busy"),
    );
    expect(noticesSelector(phone.store.getState()).map(({ code }) => code)).toEqual(["microphoneGone"]);
    phone.tell(devices("granted"));
    expect(phone.store.getState().phone.notices.map(({ code }) => code)).toEqual(["microphoneGone"]);
  });
});

describe("who is asked for an account", () => {
  const signingIn = () => {
    const phone = newPhone();
    phone.tell({ type: "contactCenter.connectionChanged", at: 0, connection: { phase: "up", since: 0 } }, wants("r1", { type: "signIn" }));
    const request = () => findRequest(phone.store.getState().phone, "r1" as RequestId);
    return { phone, request };
  };

  it("may take as long as it takes; from then on the server may not", () => {
    const { phone, request } = signingIn();
    phone.tell({ type: "request.accepted", at: 2_500, requestId: "r1" as RequestId }, asks);
    phone.tell({ type: "clock.due", at: 500_000 });
    expect(request()?.phase).toBe("accepted");
    phone.tell(settled, { type: "clock.due", at: 615_000 });
    expect(request()?.phase).toBe("accepted");
    phone.tell({ type: "clock.due", at: 640_000 });
    expect(request()).toMatchObject({ phase: "failed", error: { code: "timeout" } });
  });

  it("and says no, is not told of it again", () => {
    const { phone, request } = signingIn();
    phone.tell(asks, settled, { type: "request.failed", at: 600_001, requestId: "r1" as RequestId, code: "signInCancelled" });
    expect([request()?.phase, phone.store.getState().phone.notices]).toEqual(["failed", []]);
    expect(phone.events()).toEqual(["error signInCancelled [r1]"]);
  });

  it("is asked by nobody on a phone that begins anew, which has neither sound nor devices", () => {
    const phone = readyPhone();
    phone.tell(appeared(), changed(2, { state: "Active" }), sounds(), devices("granted"), asks, { type: "phone.startedAnew", at: 1 });
    expect(phone.store.getState().phone).toMatchObject({ media: {}, devices: undefined, credentialsAsked: undefined, workItems: { [annasCall]: { revision: 0 } } });
  });
});

describe("a mirror", () => {
  it("is told of sound, devices and the question", () => {
    const phone = readyPhone();
    phone.tell(appeared(), sounds(), devices("prompt"), asks);
    const { phone: told } = phone.store.getState();
    expect(readReplica(JSON.parse(JSON.stringify(told)))).toMatchObject({ media: { [annasCall]: flowing }, devices: { microphone: "prompt" }, credentialsAsked: { why: "signIn" } });
    expect(readReplica({ ...told, media: { [annasCall]: "loud" } })).toBeUndefined();
    expect(readReplica({ ...told, devices: { microphone: "granted" } })).toBeUndefined();
  });
});

describe("a transfer of which nobody can say yet what comes of it", () => {
  const transferring = () => {
    const phone = readyPhone();
    phone.tell(appeared(), changed(2, { state: "Active", capabilities: ["transfer", "end"] }), wants("r1", { type: "transfer", workItemId: annasCall, address: "1002" }));
    return phone;
  };
  const phaseOf = (phone: ReturnType<typeof readyPhone>) => findRequest(phone.store.getState().phone, "r1" as RequestId)?.phase;

  it("was taken: the request has come about", () => {
    const phone = transferring();
    phone.tell(changed(3, { transferringTo: "1002", capabilities: ["end"] }, "r1"));
    expect(phaseOf(phone)).toBe("effective");
  });

  it("was taken, also when the fact that said so was lost", () => {
    const phone = transferring();
    phone.tell(snapshotOf({ workItems: [call({ revision: 3, state: "Active", transferringTo: "1002" })] }));
    expect(phaseOf(phone)).toBe("effective");
  });

  it("fails: the agent reads so where the call is shown, and above once it has gone", () => {
    const phone = transferring();
    phone.tell(changed(3, { transferringTo: "1002" }, "r1"), changed(4, { transferringTo: undefined }));
    phone.tell({ type: "contactCenter.troubleTold", at: 9_000, code: "transferFailed", detail: "486", workItemId: annasCall });
    expect(phone.store.getState().phone.workItems[annasCall]?.transferringTo).toBeUndefined();
    const codes = () => [callNoticesSelector(phone.store.getState(), annasCall), noticesSelector(phone.store.getState())].map((shown) => shown.map(({ code }) => code));
    expect(codes()).toEqual([["transferFailed"], []]);
    phone.tell(changed(5, { state: "Ended" }));
    expect(codes()[1]).toEqual(["transferFailed"]);
  });
});
