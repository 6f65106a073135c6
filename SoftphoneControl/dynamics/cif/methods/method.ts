import type { GenericSchema } from "valibot";

/** How one method of the client becomes one of the host's. */
export interface Method<Args extends readonly unknown[], Answer> {
  /** What the host's answer must be, and what becomes of it. */
  readonly schema: GenericSchema<unknown, Answer>;
  /** The host's arguments, where they are not the client's in the same order. */
  readonly send?: (...args: Args) => readonly unknown[];
  /** A person answers, at their leisure: no time limit. */
  readonly waits?: true;
}

type Callable = (...args: never[]) => Promise<unknown>;

/** A table with a line for each method: what is missing in it, or answers otherwise, does not compile. */
export type MethodTable<Methods> = {
  readonly [Name in keyof Methods]: Methods[Name] extends Callable ? Method<Parameters<Methods[Name]>, Awaited<ReturnType<Methods[Name]>>> : never;
};
