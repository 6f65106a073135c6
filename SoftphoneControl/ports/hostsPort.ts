import type { PeerId } from "../model/ids";
import type { HostMethod, HostPort } from "./hostPort";

/** The hosts of all pages of this softphone, as the page that owns the phone reaches them. */
export interface HostsPort {
  /**
   * A host that has the method: that of `page` if it is there and has it, else a channel provider's, else the one of the page that the agent used last and sees,
   * else of any. Undefined where none has. Its methods reject with `timeout` when that page goes.
   */
  find(method: HostMethod, page?: PeerId): HostPort | undefined;
  /** The page that `find` would choose. */
  pageFor(method: HostMethod, page?: PeerId): PeerId | undefined;
}
