import { trustedScriptUrl } from "../shared/trusted";

export interface Timer {
  after(delayMs: number, callback: () => void): () => void;
  dispose(): void;
}

/** Runs in the worker: told [id, delay] of several timers, it tells each id back when its time has come. */
const workerSource = "onmessage=function(e){e.data.forEach(function(t){setTimeout(function(){postMessage(t[0])},t[1])})}";

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
  /** Set in this turn. The worker is told of all at once, and not of those that have been undone by then. */
  let untold: (readonly [id: number, delayMs: number])[] = [];

  function ring(id: number): void {
    const entry = waiting.get(id);
    if (!entry) return;
    waiting.delete(id);
    page.clearTimeout(entry.pageTimer);
    entry.callback();
  }

  function tellWorker(): void {
    const told = untold.filter(([id]) => waiting.has(id));
    untold = [];
    if (told.length > 0) worker?.postMessage(told);
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
      if (worker) {
        untold.push([id, delayMs]);
        if (untold.length === 1) void Promise.resolve().then(tellWorker);
      }
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
