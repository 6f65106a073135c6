/** @jest-environment jsdom */
import { waitFor } from "@testing-library/react";
import { createSoftphone } from "../../SoftphoneControl/app/createSoftphone";
import { defaultConfiguration } from "../../SoftphoneControl/model/settings/configuration";
import type { Backend } from "../../SoftphoneControl/model/settings/configuration";
import { findRequest } from "../../SoftphoneControl/state/findRequests";
import { createFakeApm } from "../support/fakeApm";
import { createFakeCif } from "../support/fakeCif";

async function askedForASession(backend: Backend) {
  const cif = createFakeCif();
  const apm = createFakeApm();
  Object.assign(window, { Microsoft: { CIFramework: cif.library, Apm: apm.library } });
  const softphone = createSoftphone({ page: window, form: { configuration: { ...defaultConfiguration, backend }, configures: "backend", backend, demo: "allowed" } });
  window.dispatchEvent(new Event("CIFInitDone"));
  await waitFor(() => expect(softphone.store.getState().here.link).toBe("primary"), { timeout: 10_000 });
  const requestId = softphone.send({ type: "intent.command", command: { type: "createSession", templateName: "case", templateParameters: { caseId: "4711" } } });
  await waitFor(() => expect(findRequest(softphone.store.getState().phone, requestId)?.phase).toBe("effective"), { timeout: 10_000 });
  const { sessions } = softphone.store.getState().here;
  const lines = softphone.log.entries().map(({ message }) => message).filter((message) => message.startsWith("The host at work"));
  softphone.dispose();
  return { cif, apm, sessions, lines };
}

describe("the host around the softphone's page", () => {
  afterEach(() => { Reflect.deleteProperty(window, "Microsoft"); });

  it("is not called while calls are simulated: the session is the softphone's own", async () => {
    const { cif, apm, sessions, lines } = await askedForASession("local");
    expect(sessions).toMatchObject([{ templateName: "case" }]);
    expect([cif.calls, apm.calls]).toEqual([[], []]);
    expect(lines).toEqual(["The host at work: local."]);
  });

  it("opens the session when a real contact centre is configured", async () => {
    const { cif, apm, sessions, lines } = await askedForASession("sip");
    expect(cif.sessions).toMatchObject([{ templateName: "case", templateParameters: { caseId: "4711" } }]);
    expect([sessions, apm.sessions]).toEqual([[], []]);
    expect(lines).toEqual(["The host at work: cif."]);
  });
});
