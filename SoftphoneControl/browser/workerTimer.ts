import { trustedScriptUrl } from "../shared/trusted";

export interface Timer {
  after(delayMs: number, callback: () => void): () => void;
  dispose(): void;
}

/** Runs in the worker: told [id, delay], it tells the id back when the time has come. */
const workerSource = "onmessage=function(e){setTimeout(function(){postMessage(e.data[0])},e.data[1])}";

function startWorker(page: Window & typeof globalThis): Worker | undefined {
  try {
    const address = page.URL.createObjectURL(new page.Blob([workerSource], { type: "text/javascript" }));
    const worker = new page.Worker(trustedScriptUrl(page, address));
    page.URL.revokeObjectURL(address);
    return worker;
  } catch {
    // No workers here, or a policy forbids them: the page's timers must do.
    return undefined;
  }
}

/** Timers that don't slow down with the page: every one is set in a worker and in the page, and the first to ring counts. */
export function createWorkerTimer(page: Window & typeof globalThis): Timer {
  const waiting = new Map<number, { readonly callback: () => void; readonly pageTimer: number }>();
  const worker = startWorker(page);
  let lastId = 0;

  function ring(id: number): void {
    const entry = waiting.get(id);
    if (!entry) return;
    waiting.delete(id);
    page.clearTimeout(entry.pageTimer);
    entry.callback();
  }

  if (worker) {
    worker.onmessage = (event: MessageEvent<number>) => {
      ring(event.data);
    };
  }

  return {
    after(delayMs, callback) {
      lastId += 1;
      const id = lastId;
      const pageTimer = page.setTimeout(() => {
        ring(id);
      }, delayMs);
      waiting.set(id, { callback, pageTimer });
      worker?.postMessage([id, delayMs]);
      return () => {
        const entry = waiting.get(id);
        if (!entry) return;
        waiting.delete(id);
        page.clearTimeout(entry.pageTimer);
      };
    },
    dispose() {
      for (const { pageTimer } of waiting.values()) page.clearTimeout(pageTimer);
      waiting.clear();
      worker?.terminate();
    },
  };
}
