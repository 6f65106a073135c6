import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WebSocket } from "ws";

const patienceMs = 20_000;

/**
 * A browser whose tabs are hidden, throttled and frozen as an agent's are: Playwright keeps every page in sight. So it is spoken to by the DevTools protocol itself.
 * @param {{ atStart: string }} options a script that every document and frame runs first
 */
export async function startTabs({ atStart }) {
  const folder = mkdtempSync(join(tmpdir(), "tabs-"));
  const browser = spawn(
    process.env.OSP_TEST_CHROMIUM,
    ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--remote-debugging-port=0", `--user-data-dir=${folder}`, "about:blank"],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  const wire = await connect(await addressOf(browser));

  /** A tab, in sight unless `isHidden`. */
  async function open(address, { isHidden = false } = {}) {
    const { targetId } = await wire.send("Target.createTarget", { url: "about:blank", background: isHidden });
    const { sessionId } = await wire.send("Target.attachToTarget", { targetId, flatten: true });
    const send = (method, params) => wire.send(method, params, sessionId);
    await send("Page.enable");
    await send("Page.addScriptToEvaluateOnNewDocument", { source: atStart });
    await send("Page.navigate", { url: address });
    return {
      /** What the page says, as a click of its user; rejects while it is frozen or gone. */
      async ask(act, ...args) {
        const { result, exceptionDetails } = await send("Runtime.evaluate", { expression: `(${act})(...${JSON.stringify(args)})`, awaitPromise: true, returnByValue: true, userGesture: true });
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value;
      },
      show: () => wire.send("Target.activateTarget", { targetId }),
      close: () => wire.send("Target.closeTarget", { targetId }),
      freeze: () => send("Page.setWebLifecycleState", { state: "frozen" }),
      wake: () => send("Page.setWebLifecycleState", { state: "active" }),
      slowDown: (rate) => send("Emulation.setCPUThrottlingRate", { rate }),
      /** Its process ends: the answer never comes. */
      crash: () => void send("Page.crash").catch(() => undefined),
      /** It does nothing for so long. */
      hang: (ms) => void send("Runtime.evaluate", { expression: `{ const end = Date.now() + ${ms}; while (Date.now() < end); }` }).catch(() => undefined),
      /** Stands still as under a developer's hands, until `resume`. */
      async stop() {
        await send("Debugger.enable");
        await send("Debugger.pause");
      },
      async resume() {
        await send("Debugger.resume");
        await send("Debugger.disable");
      },
      /** Bytes that its scripts hold, after what nobody holds has been collected. */
      async heap() {
        await send("HeapProfiler.collectGarbage");
        return (await send("Runtime.getHeapUsage")).usedSize;
      },
    };
  }

  return {
    open,
    async close() {
      const isOver = new Promise((resolve) => { browser.once("exit", resolve); });
      await wire.send("Browser.close").catch(() => undefined);
      await isOver;
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

function addressOf(browser) {
  return new Promise((resolve, reject) => {
    let told = "";
    browser.stderr.on("data", (text) => {
      told += text;
      const found = /DevTools listening on (ws:\S+)/.exec(told);
      if (found) resolve(found[1]);
    });
    browser.once("error", reject);
    browser.once("exit", () => { reject(new Error(`The browser did not start: ${told}`)); });
  });
}

async function connect(address) {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.once("open", resolve);
    socket.once("error", reject);
  });
  const waiting = new Map();
  let ids = 0;
  socket.on("message", (text) => {
    const { id, result, error } = JSON.parse(text);
    waiting.get(id)?.(error, result);
    waiting.delete(id);
  });
  return {
    send(method, params = {}, sessionId) {
      ids += 1;
      const id = ids;
      return new Promise((resolve, reject) => {
        const giveUp = setTimeout(() => {
          waiting.delete(id);
          reject(new Error(`${method}: no answer`));
        }, patienceMs);
        waiting.set(id, (error, result) => {
          clearTimeout(giveUp);
          if (error) reject(new Error(`${method}: ${error.message}`));
          else resolve(result);
        });
        socket.send(JSON.stringify({ id, method, params, sessionId }));
      });
    },
  };
}
