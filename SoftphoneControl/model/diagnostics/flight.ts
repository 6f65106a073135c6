import type { EpochMs } from "../ids";

/** What a recorded flight says of itself in its first members. */
export const flightFormat = "open-softphone-flight";
export const flightVersion = 1;

/** One turn of the phone, pseudonymised. */
export interface FlightStep {
  readonly action: Readonly<Record<string, unknown>> & { readonly type: string; readonly at: EpochMs };
  /** Why nothing changed: a code, or the kind of refusal. */
  readonly refused?: string | undefined;
  /** Names of what was told of it. */
  readonly events?: readonly string[] | undefined;
}

/** A film of the phone: where it began, and every action since. No name, number or text of anybody is in it; ids and names are stand-ins, the same for the same. */
export interface Flight {
  readonly format: typeof flightFormat;
  readonly version: typeof flightVersion;
  readonly softphoneVersion: string;
  readonly from: EpochMs;
  readonly to: EpochMs;
  /** The whole state before the first step. */
  readonly start: { readonly phone: object; readonly here: object };
  readonly steps: readonly FlightStep[];
}
