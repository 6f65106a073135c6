import { pipe, string, transform } from "valibot";
import { truth } from "../../call/answers";
import type { MethodTable } from "./method";

/** The agent's presence in Omnichannel, where that is provisioned. */
export interface PresenceMethods {
  /** The text must be that of a presence the administrator made, letter by letter; no method lists them. */
  setPresence(presenceText: string, correlationId?: string): Promise<boolean>;
  /** Undefined when it can't be read: the host says the word FAILED then (page `getPresence`). */
  getPresence(correlationId?: string): Promise<string | undefined>;
}

export const presenceMethods: MethodTable<PresenceMethods> = {
  setPresence: { schema: truth },
  getPresence: { schema: pipe(string(), transform((presence) => (presence === "FAILED" ? undefined : presence))) },
};
