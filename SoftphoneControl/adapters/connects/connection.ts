import type { Connection } from "../../model/connection";
import type { SoftphoneErrorCode } from "../../model/softphoneError";
import type { ClockPort } from "../../ports/clockPort";
import type { ConnectsFault, ConnectsStatus, InstalledConnectsPort } from "../../ports/installedConnectsPort";

export interface ConnectionInputs {
  readonly clock: ClockPort;
  readonly installed: Pick<InstalledConnectsPort, "start">;
  readonly tell: (connection: Connection) => void;
  /** Asks for everything there is to know: `answered` or `unanswered` follows. */
  readonly read: () => void;
  readonly onLost: () => void;
  readonly onTrouble: (code: Extract<SoftphoneErrorCode, `connects${string}`>) => void;
}

/** The way to Connects: its library has to be loaded, and to answer. Whatever fails is tried again, less and less often. */
export interface ConnectsConnection {
  readonly phase: Connection["phase"];
  begin(): void;
  hear(status: ConnectsStatus): void;
  answered(): void;
  unanswered(): void;
  dispose(): void;
}

const firstRetryMs = 500;
const longestRetryMs = 30_000;

/** What an agent reads; a bridge that went away comes back by itself. */
const troubles = {
  noBridge: "connectsNoBridge",
  noScript: "connectsNoScript",
  noLibrary: "connectsNoLibrary",
  noStart: "connectsNoStart",
  bridgeGone: undefined,
} as const satisfies Readonly<Record<ConnectsFault, SoftphoneErrorCode | undefined>>;

export function createConnection({ clock, installed, tell, read, onLost, onTrouble }: ConnectionInputs): ConnectsConnection {
  const said = new Set<SoftphoneErrorCode>();
  let phase: Connection["phase"] = "connecting";
  let isLoaded = false;
  let retryMs = firstRetryMs;
  let undo = (): void => undefined;

  function connect(): void {
    const since = clock.now();
    phase = "connecting";
    tell({ phase, since });
    if (isLoaded) read();
    else installed.start();
  }

  function lose(trouble: Parameters<typeof onTrouble>[0] | undefined): void {
    const since = clock.now();
    phase = "lost";
    onLost();
    tell({ phase, since, nextTryAt: since + retryMs });
    undo();
    undo = clock.after(retryMs, connect);
    retryMs = Math.min(retryMs * 2, longestRetryMs);
    if (trouble === undefined || said.has(trouble)) return;
    said.add(trouble);
    onTrouble(trouble);
  }

  return {
    get phase() {
      return phase;
    },
    begin() {
      // Nothing may be told inside `start`.
      undo = clock.after(0, connect);
    },
    hear(status) {
      if (status.phase === "ready") {
        isLoaded = true;
        read();
      } else if (status.phase === "failed") {
        isLoaded = false;
        lose(troubles[status.reason]);
      }
    },
    answered() {
      if (phase === "up") return;
      phase = "up";
      retryMs = firstRetryMs;
      said.clear();
      tell({ phase, since: clock.now() });
    },
    unanswered() {
      lose("connectsNoChannel");
    },
    dispose() {
      undo();
    },
  };
}
