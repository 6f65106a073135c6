import { defaultConfiguration } from "../../SoftphoneControl/model/settings/configuration";
import type { FoundCustomer } from "../../SoftphoneControl/model/records/crmRecord";
import type { RequestId } from "../../SoftphoneControl/model/ids";
import { findRequest } from "../../SoftphoneControl/state/findRequests";
import { createDeskBench } from "../support/deskBench";
import { readyBrowser } from "../support/linkBench";

const number = "+12025550143";
const dial = { type: "dial", channelId: "telephony" as never, address: number } as const;
const maria: FoundCustomer = { id: "c-1", name: "Maria Campbell", recordType: "contact", doNotPhone: true };
const customers = { findByAddress: () => Promise.resolve([maria]), findByVariable: () => Promise.resolve([]), findByText: () => Promise.resolve([]), findContacts: () => Promise.resolve([]), findNumbers: () => Promise.resolve([]) };

function deskThatBlocks() {
  const bench = createDeskBench();
  bench.phone.tell({ type: "configuration.loaded", at: 0, configuration: { ...defaultConfiguration, doNotPhone: "block" } });
  const checked = (...doNotPhone: FoundCustomer[]) => bench.phone.tell({ type: "dial.checked", at: 1_000, requestId: "r1" as RequestId, doNotPhone });
  return { ...bench, checked };
}

describe("dialOrConsult, where the organization blocks calls to who does not want them,", () => {
  it("waits until somebody has looked, and for the contact center as ever", async () => {
    const { ask, checked, takes } = deskThatBlocks();
    const asked = await ask("dialOrConsult", ["voice", number, "r1"]);
    checked();
    await takes();
    expect(asked).toEqual({ settled: true, value: undefined });
  });

  it("is not settled before that, whoever asks again under the same id", async () => {
    const { ask, checked, requests, takes } = deskThatBlocks();
    const asked = await ask("dialOrConsult", ["voice", number, "r1"]);
    const again = await ask("dialOrConsult", ["voice", number, "r1"]);
    expect([asked.settled, again.settled, requests().length]).toEqual([false, false, 1]);
    checked(maria);
    await takes();
    expect([asked.error, again.error]).toMatchObject([{ code: "doNotPhone", requestId: "r1" }, { code: "doNotPhone", requestId: "r1" }]);
  });

  it("rejects, and the error event says the same, without the customer's name", async () => {
    const { browser, first } = await readyBrowser({ configuration: { doNotPhone: "block" }, customers });
    const integration = browser.openIntegration("page");
    const errors = integration.hears("onError");
    await browser.settle();
    const asked = integration.ask("dialOrConsult", "voice", number);
    await browser.settle();
    expect(asked.error).toMatchObject({ code: "doNotPhone", message: "This customer does not want to be called." });
    expect(errors).toMatchObject([{ message: "This customer does not want to be called." }]);
    expect([first.performed.filter((line) => line.startsWith("dial")), first.items()]).toEqual([[], []]);
  });
});

describe("where agents are warned, in any tab,", () => {
  async function asking() {
    const { browser, first } = await readyBrowser({ customers });
    const second = browser.openSoftphone("second");
    await browser.settle();
    const requestId = await second.wants(dial);
    await browser.settle();
    const phases = () => [first, second].map((page) => findRequest(page.phone(), requestId)?.phase);
    const answer = (says: "yes" | "no") => { second.link.dispatch({ type: "intent.dialAnswered", at: browser.clock.now(), requestId, answer: says }); };
    const dialed = () => [first, second].flatMap((page) => page.performed.filter((line) => line.startsWith("dial")));
    return { browser, first, second, phases, answer, dialed };
  }

  it("the question stands in all of them, and the answer counts once", async () => {
    const { browser, first, phases, answer, dialed } = await asking();
    expect([phases(), dialed()]).toEqual([["asking", "asking"], []]);
    answer("yes");
    answer("yes");
    await browser.settle();
    expect(dialed()).toHaveLength(1);
    expect(first.items()).toMatchObject([{ state: "Initiated", toAddress: number }]);
  });

  it("a no is no fault that an integration would hear of", async () => {
    const { browser, answer, dialed, phases } = await asking();
    const errors = browser.openIntegration("page").hears("onError");
    await browser.settle();
    answer("no");
    await browser.settle();
    expect([errors, dialed(), phases()]).toEqual([[], [], ["failed", "failed"]]);
  });

  it("a question outlives the tab that owned the phone", async () => {
    const { browser, first, second, answer } = await asking();
    first.crash();
    await browser.settle(500);
    expect(second.role()).toBe("primary");
    answer("yes");
    await browser.settle();
    expect(second.performed.filter((line) => line.startsWith("dial"))).toHaveLength(1);
  });

  it("a tab that joins meanwhile shows it too", async () => {
    const { browser } = await asking();
    const third = browser.openSoftphone("third");
    await browser.settle();
    expect(Object.values(third.phone().requests)).toContainEqual(expect.objectContaining({ phase: "asking", question: { consultFrom: undefined, doNotPhone: [{ id: "c-1", name: "Maria Campbell", recordType: "contact" }] } }));
  });
});

it("a number that is looked up when its tab crashes is looked up by the next one, and dialed once", async () => {
  let searches = 0;
  const slowOnce = { ...customers, findByAddress: () => ((searches += 1) === 1 ? new Promise<never>(() => undefined) : Promise.resolve([])) };
  const { browser, first } = await readyBrowser({ customers: slowOnce });
  const second = browser.openSoftphone("second");
  await browser.settle();
  await first.wants(dial);
  first.crash();
  await browser.settle(1_000);
  expect([first, second].map((page) => page.performed.filter((line) => line.startsWith("dial")).length)).toEqual([0, 1]);
  expect(searches).toBeGreaterThan(1);
});
