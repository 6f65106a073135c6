import { findRequest } from "../../SoftphoneControl/state/findRequests";
import { readyBrowser } from "../support/linkBench";
import type { SoftphonePage } from "../support/linkBench";

const channelId = "telephony" as never;

/** The page that owns the phone goes in the moment after the contact centre has taken it, and before a fact says what has come of it. */
async function goesInBetween(command: Parameters<SoftphonePage["send"]>[0]) {
  const { browser, first } = await readyBrowser({ latencyMs: 400 });
  const second = browser.openSoftphone("second");
  await browser.settle(2_000);
  await first.wants({ type: "setAgentState", channelId, state: "Ready", reasonCode: "-1" });
  await browser.settle(2_000);
  const id = first.send(command);
  const phaseOn = (page: SoftphonePage) => findRequest(page.phone(), id)?.phase;
  for (let waited = 0; phaseOn(first) !== "accepted" && waited < 3_000; waited += 1) await browser.clock.advance(1);
  expect([phaseOn(first), phaseOn(second)]).toEqual(["accepted", "accepted"]);
  const before = second.items().map(({ state }) => state);
  first.crash();
  await browser.settle(15_000);
  expect([second.role(), second.performed, phaseOn(second), second.phone().notices.filter(({ code }) => code === "timeout")]).toEqual(["primary", [], "effective", []]);
  return { before, after: second.items().map(({ state }) => state) };
}

describe("what the contact center has taken from a page that goes before it hears what came of it", () => {
  it("is done: a call that was dialed is there, and nobody is told that it failed", async () => {
    const { before, after } = await goesInBetween({ type: "dial", channelId, address: "+12025550143" });
    expect([before, after]).toEqual([[], [expect.stringMatching(/Initiated|Active/)]]);
  });
});
