import type { Link } from "../link/link";
import type { EpochMs, PeerId, RequestId } from "../model/ids";
import type { Store } from "../state/createStore";

export interface HostDialInputs {
  readonly store: Pick<Store, "getState">;
  readonly link: Pick<Link, "dispatch">;
  readonly newId: () => string;
  readonly now: () => EpochMs;
  readonly self: PeerId;
}

/** Dials a number that was clicked somewhere in Dynamics; told twice, by two ways, it is one call. */
export function createHostDial({ store, link, newId, now, self }: HostDialInputs): (address: string) => void {
  return (address) => {
    const { configuration, channels } = store.getState().phone;
    const channelId = channels.find(({ type }) => type === "Voice")?.id ?? configuration.channelId;
    link.dispatch({ type: "intent.command", at: now(), requestId: newId() as RequestId, source: "host", page: self, command: { type: "dial", channelId, address } });
  };
}
