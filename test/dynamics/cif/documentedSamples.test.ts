import { createFakeCif } from "../../support/fakeCif";
import { itWithSample, runSample } from "../../support/documentedSample";

const createSessionPage = "001_7a60e0808c93702c.txt";
const logAnalyticsEventPage = "000_2eff37c8829e1922.txt";

describe("the documentation's samples, as they stand, on the fake of CIF:", () => {
  itWithSample(createSessionPage, "createSession opens a session and writes its id", async ({ code }) => {
    const cif = createFakeCif();
    expect(await runSample(code, { Microsoft: cif.page.Microsoft })).toEqual({ logged: ["session-id-1"], failed: [] });
    expect(cif.calls).toEqual([["canCreateSession"], ["createSession", { templateName: "msdyn_chat_session", templateParameters: { customer: "Contoso" } }]]);
  });

  itWithSample(createSessionPage, "createSession opens no eleventh", async ({ code }) => {
    const cif = createFakeCif();
    for (let count = 0; count < 11; count += 1) await runSample(code, { Microsoft: cif.page.Microsoft });
    expect(cif.sessions).toHaveLength(10);
    expect(cif.calls.filter(([name]) => name === "createSession")).toHaveLength(10);
  });

  itWithSample(createSessionPage, "createSession reads no message from a fault: it comes as a Map", async ({ code }) => {
    const cif = createFakeCif();
    cif.set("createSession", { rejects: new Map([["message", "SessionTemplateNotFoundError"]]) });
    expect(await runSample(code, { Microsoft: cif.page.Microsoft })).toEqual({ logged: [undefined], failed: [] });
  });

  itWithSample(logAnalyticsEventPage, "logAnalyticsEvent takes the structure of its page", async ({ code, structure }) => {
    const cif = createFakeCif();
    const data = JSON.parse(structure) as object;
    const told = await runSample(code, { Microsoft: cif.page.Microsoft, data, eventName: "CallHold", correlationId: "c1" });
    expect(told).toEqual({ logged: ["logged"], failed: [] });
    expect(cif.calls).toEqual([["logAnalyticsEvent", data, "CallHold", "c1"]]);
    expect(Object.keys(data)).toEqual(["conversationId", "providerSessionId", "clientSessionId", "participantId", "events"]);
  });

  itWithSample(logAnalyticsEventPage, "logAnalyticsEvent hands a fault to its callback", async ({ code }) => {
    const cif = createFakeCif();
    const told = await runSample(code, { Microsoft: cif.page.Microsoft, data: "no object", eventName: "CallHold", correlationId: "c1" });
    expect(told).toMatchObject({ logged: [], failed: [expect.any(Map)] });
  });
});
