import type { EpochMs } from "../ids";

/**
 * How a page reaches Dynamics. `cif`: a channel provider's page. `multisession`: a form of a multisession app (Apm). `local`: neither.
 * `relayed` is what such a form says of itself while a channel provider's page of the same softphone does it for all.
 */
export const hostKinds = ["cif", "relayed", "multisession", "local"] as const;
export type HostKind = (typeof hostKinds)[number];

/** A page of this softphone, as the page that owns the phone knows it. */
export interface HostPage {
  readonly kind: Exclude<HostKind, "relayed">;
  /** What its host can do: names of `HostPort`. */
  readonly methods: readonly string[];
  readonly isVisible: boolean;
  /** When the agent last did something there; 0 = never. */
  readonly usedAt: EpochMs;
}
