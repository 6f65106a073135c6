import { chromium } from "playwright-core";

const launchArguments = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream", "--autoplay-policy=no-user-gesture-required", "--enable-precise-memory-info"];

const patienceMs = 60_000;

/** The workspace that bench/lib/withPages.mjs serves. */
export const workspace = process.env.OSP_TEST_WORKSPACE;

/** A browser profile of its own, as long as `use` runs. */
export async function inBrowser(use) {
  const browser = await chromium.launch({ executablePath: process.env.OSP_TEST_CHROMIUM, args: launchArguments });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 1000 }, locale: "en-US" });
    context.setDefaultTimeout(patienceMs);
    await context.addInitScript(install);
    return await use(context);
  } finally {
    await browser.close();
  }
}

/** The workspace with an agent who is Ready, and `window.bench` to drive its phone by. */
export async function readyPage(context) {
  const page = await context.newPage();
  await page.goto(workspace);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  const agentState = page.getByRole("button", { name: "Agent state", exact: true });
  await agentState.click();
  await page.getByRole("menuitemradio", { name: "Ready" }).click();
  await agentState.filter({ hasText: "Ready" }).waitFor();
  return page;
}

/** Runs in every page before anything else. */
function install() {
  const phone = () => window[Symbol.for("open-softphone")].softphone;
  let calls = 0;
  window.bench = {
    phone,
    /** A call that the contact centre tells of, as the simulated one would; it rings. */
    call(changes = {}) {
      calls += 1;
      const at = Date.now();
      const { channels, agent } = phone().store.getState().phone;
      return {
        id: `bench-${calls}`, revision: 1, channelId: channels[0].id, channelType: "Voice", classification: "Customer", direction: "Incoming", state: "Offered", agentId: agent.agentId,
        fromAddress: `+1202556${String(calls).padStart(4, "0")}`, toAddress: "2001", participants: [{ address: `+1202556${String(calls).padStart(4, "0")}` }], capabilities: ["accept", "reject"],
        ctiData: { priority: "normal" }, muted: false, queueName: "Support", createdAt: at, stateSince: at, ...changes,
      };
    },
    tell: (fact) => { phone().store.dispatch({ at: Date.now(), ...fact }); },
    appears: (workItem) => { window.bench.tell({ type: "contactCenter.workItemAppeared", workItem }); },
    changes: (workItem, revision, changes) => { window.bench.tell({ type: "contactCenter.workItemChanged", workItemId: workItem.id, revision, changes }); },
    /** When what `isThere` asks for has been painted: the task after the first frame that it is laid out in. */
    painted: (isThere) =>
      new Promise((resolve) => {
        // Told of in every frame after what is drawn in it, and before it is painted: also where that was drawn in this very frame.
        const afterPaint = () => {
          const observer = new ResizeObserver(() => {
            observer.disconnect();
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now());
            port2.postMessage(undefined);
          });
          observer.observe(document.body);
        };
        if (isThere()) return void afterPaint();
        const observer = new MutationObserver(() => {
          if (!isThere()) return;
          observer.disconnect();
          afterPaint();
        });
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      }),
    frame: () => new Promise((resolve) => requestAnimationFrame(resolve)),
    rest: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  };
}
