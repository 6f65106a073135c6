import type { SipSettings } from "../../../model/settings/configuration";
import type { Directory } from "../../../model/agent/directory";

/** Whom the configuration names. A bare switch does not tell what they do, or how many wait. */
export function directoryOf({ colleagues, queues }: SipSettings): Directory {
  return {
    colleagues: colleagues.map(({ name, address }) => ({ id: address, name, address, state: "Unknown" })),
    queues: queues.map(({ name, address }) => ({ id: address, name, address })),
  };
}
