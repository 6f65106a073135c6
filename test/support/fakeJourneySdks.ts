type Listener = (event: unknown) => void;

/** Page 002's global: tells what the test says, to whom asked for it. Calls before `arrives` wait in the stub's queue. */
export function createFakeAc() {
  const listeners: (readonly [name: string, listener: Listener])[] = [];
  const calls: unknown[][] = [];
  const real = (...args: unknown[]): void => {
    calls.push(args);
    const [verb, name, listener] = args;
    if (verb === "on") listeners.push([name as string, listener as Listener]);
  };
  const page: { ac?: unknown } = {};
  return {
    page,
    calls,
    /** The snippet of the page: it queues. */
    begins() {
      const stub = Object.assign((...args: unknown[]): void => void stub.q.push(args), { q: [] as unknown[][] });
      page.ac = stub;
    },
    arrives() {
      const queued = (page.ac as { readonly q?: unknown[][] } | undefined)?.q ?? [];
      page.ac = real;
      for (const args of queued) real(...args);
    },
    tells(event: Readonly<Record<string, unknown>>) {
      const { actionMediaType, actionState } = event;
      for (const [name, listener] of listeners) if ([`${String(actionMediaType)}:all`, `${String(actionMediaType)}:${String(actionState)}`].includes(name)) listener(event);
    },
    /** Whatever the listeners of this media type are told. */
    blurts(event: unknown, mediaType = "webchat") {
      for (const [name, listener] of listeners) if (name === `${mediaType}:all`) listener(event);
    },
  };
}

/** The Messenger SDK: a plugin's events reach whoever subscribed. */
export function createFakeGenesys() {
  const listeners: (readonly [name: string, listener: Listener])[] = [];
  const page: { Genesys?: unknown } = {};
  return {
    page,
    asked: () => listeners.map(([name]) => name),
    arrives() {
      page.Genesys = (verb: string, name: string, listener: Listener): void => void (verb === "subscribe" && listeners.push([name, listener]));
    },
    tells(name: string, data?: unknown) {
      for (const [wanted, listener] of [...listeners]) if (wanted === name) listener({ event: name, data });
    },
  };
}

/** An event as page 002 lists its fields. */
export function webActionOf(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    actionId: "0b3f3c1e-0001-4b7e-9a43-6f2f1f3b7c10",
    actionState: "offered",
    actionMediaType: "webchat",
    actionMapId: "0b3f3c1e-0002-4b7e-9a43-6f2f1f3b7c10",
    actionMapVersion: 7,
    customerId: "5f0c3a1e-8d54-4b7e-9a43-6f2f1f3b7c10",
    customerIdType: "cookie",
    sessionId: "0b3f3c1e-0003-4b7e-9a43-6f2f1f3b7c10",
    ...changes,
  };
}
