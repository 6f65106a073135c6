import { object, optional, pipe, safeParse, string, uuid } from "valibot";
import type { DeviceLabels } from "../../browser/media/deviceChoice";
import type { KeepPort } from "../../ports/keepPort";

const choice = object({ input: string(), output: string() });
const schema = object({ instanceId: pipe(string(), uuid()), choice: optional(choice) });

/** What a browser remembers of its telephone, whoever works with it. */
export interface TelephoneMemory {
  /** Tells this telephone from others of the same account (RFC 5626, `+sip.instance`): the server replaces what a page before had registered. */
  readonly instanceId: string;
  readonly choice?: DeviceLabels | undefined;
  saveChoice(choice: DeviceLabels): Promise<void>;
}

/** How long a telephone that is not used is remembered. */
export const longestRememberedMs = 400 * 24 * 60 * 60 * 1_000;

/** Never rejects: where nothing can be kept, this page is a telephone of its own. */
export async function loadTelephoneMemory(keep: KeepPort, newId: () => string): Promise<TelephoneMemory> {
  const read = safeParse(schema, parse(await keep.load()));
  const known = read.success ? read.output : { instanceId: newId() };
  if (!read.success) void keep.save(JSON.stringify(known));
  return {
    ...known,
    saveChoice: (chosen) => keep.save(JSON.stringify({ instanceId: known.instanceId, choice: chosen })),
  };
}

function parse(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
