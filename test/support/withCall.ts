import { readyBrowser } from "./linkBench";

/** A phone with a call of Maria's, in the state that is needed, and an integration that may ask. */
export async function withCall(state: "none" | "Offered" | "Active" | "Paused" | "muted" | "consulted" | "Wrapup") {
  const { browser, first } = await readyBrowser();
  const integration = browser.openIntegration("page");
  const errors = integration.hears("onError");
  await browser.settle();
  async function ask(name: string, ...args: unknown[]) {
    const asked = integration.ask(name, ...args);
    await browser.settle();
    return asked;
  }
  if (state !== "none") {
    first.happens({ type: "callerDials", address: "+12025550143" });
    await browser.settle();
  }
  const id = state === "none" ? "" : first.call().id;
  const path = { none: [], Offered: [], Active: [], Paused: ["pauseWorkitem"], muted: ["muteWorkitem"], consulted: [], Wrapup: ["endWorkitem"] }[state];
  for (const step of state === "none" || state === "Offered" ? [] : ["acceptWorkitem", ...path]) await ask(step, "voice", id);
  if (state === "consulted") {
    await ask("dialOrConsult", "voice", "1001");
    await browser.settle(5_000);
  }
  return { browser, first, integration, errors, ask, id };
}
