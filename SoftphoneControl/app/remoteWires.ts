import { remoteChannel } from "../adapters/remote/messages";
import type { RemoteContactCenterInputs } from "../adapters/remote/remoteContactCenter";
import { createPageChannel } from "../link/client/pageChannel";
import { createPageLocks } from "../link/client/pageLocks";
import type { ClockPort } from "../ports/clockPort";
import type { LockPort } from "../ports/lockPort";
import type { LogPort } from "../ports/logPort";

type RemoteWires = Pick<RemoteContactCenterInputs, "name" | "channel" | "clock" | "log" | "onThrow"> & { readonly locks: LockPort };

/** What leads to a contact centre in another page. @param name of the contact centre */
export function createRemoteWires(page: Window & typeof globalThis, name: string, clock: ClockPort, log: LogPort): RemoteWires {
  function onThrow(error: unknown): void {
    log.write({ level: "error", source: name, message: `a listener threw: ${error instanceof Error ? error.name : typeof error}` });
  }
  return { name, clock, log, onThrow, channel: createPageChannel(page, onThrow, remoteChannel(name)), locks: createPageLocks(page) };
}
