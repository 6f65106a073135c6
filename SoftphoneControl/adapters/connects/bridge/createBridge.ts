import type { ChannelPort } from "../../../ports/channelPort";
import type { LockPort } from "../../../ports/lockPort";
import { LibraryFault, openLibrary } from "./installedLibrary";
import type { InstalledLibrary, LibraryInputs } from "./installedLibrary";
import { bridgeLock, posted, readToBridge } from "./messages";
import type { Fault, FromBridge } from "./messages";

export interface BridgeInputs extends LibraryInputs {
  /** See `BridgeAddress`. */
  readonly bridge: string;
  readonly channel: ChannelPort;
  readonly locks: Pick<LockPort, "hold">;
}

/**
 * The methods that register a handler, with the event each is for; where there are two spellings, the first that exists counts.
 * `onBeforeDial` must not be among them: a library with a handler for it dials nothing any more.
 */
const eventMethods: readonly (readonly [event: string, ...methods: string[]])[] = [
  ["agentStateChange", "onAgentStateChange"],
  ["error", "onError"],
  ["workitemCreate", "onWorkitemCreate", "onWorkItemCreate"],
  ["workitemConnect", "onWorkitemConnect", "onWorkItemConnect"],
  ["workitemPause", "onWorkitemPause", "onWorkItemPause"],
  ["workitemResume", "onWorkitemResume", "onWorkItemResume"],
  ["workitemWrapup", "onWorkitemWrapup", "onWorkItemWrapup"],
  ["workitemEnd", "onWorkitemEnd", "onWorkItemEnd"],
];

/** The page that holds the integration library: hands its events on, and carries requests to it. */
export function createBridge({ bridge, channel, locks, ...inputs }: BridgeInputs): void {
  let library: InstalledLibrary | undefined;

  function post(message: FromBridge): void {
    channel.post(posted(message, bridge));
  }

  channel.subscribe((data) => {
    const call = readToBridge(data, bridge);
    if (call === undefined) return;
    const { callId, name, args } = call;
    ask(library, name, args).then(
      (result) => { post({ type: "reply", callId, result: plain(result) }); },
      (error: unknown) => { post({ type: "reply", callId, fault: faultOf(error) }); },
    );
  });

  function register(opened: InstalledLibrary): void {
    for (const [name, ...methods] of eventMethods) {
      const method = methods.find((candidate) => opened.methods.includes(candidate));
      if (method === undefined) continue;
      opened.call(method, [(payload: unknown) => { post({ type: "event", name, payload: plain(payload) }); }]);
    }
  }

  async function begin(): Promise<void> {
    // Held first: whoever hears of this page can see that it lives.
    await locks.hold(bridgeLock(bridge));
    post({ type: "loading" });
    const opened = await openLibrary(inputs);
    register(opened);
    library = opened;
    post({ type: "ready", methods: [...opened.methods] });
  }

  begin().catch((error: unknown) => {
    post({ type: "failed", reason: error instanceof LibraryFault ? error.reason : "noStart" });
  });
}

async function ask(library: InstalledLibrary | undefined, name: string, args: readonly unknown[]): Promise<unknown> {
  if (!library?.methods.includes(name)) throw new Error("there is no such method");
  return library.call(name, args);
}

/** A copy that can travel: what JSON can't say stays here. */
function plain(value: unknown): unknown {
  try {
    return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
  } catch {
    return undefined;
  }
}

function faultOf(error: unknown): Fault {
  if (typeof error === "string") return { message: error.slice(0, 10_000) };
  const { code, message } = (typeof error === "object" && error !== null ? error : {}) as { readonly code?: unknown; readonly message?: unknown };
  return {
    code: typeof code === "string" || typeof code === "number" ? String(code).slice(0, 200) : undefined,
    message: typeof message === "string" ? message.slice(0, 10_000) : undefined,
  };
}
