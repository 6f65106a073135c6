import { safeParse } from "valibot";
import { preferenceEntries } from "../link/protocol/preferences";
import type { Preferences } from "../model/settings/preferences";

/** Each by itself: one that can't be read costs none of the others. Undefined when nothing was kept. */
export function readPreferences(kept: string | undefined): Partial<Preferences> | undefined {
  if (kept === undefined) return undefined;
  try {
    const all = Object(JSON.parse(kept)) as Record<string, unknown>;
    return Object.fromEntries(
      Object.entries(preferenceEntries).flatMap(([name, entry]) => {
        const result = safeParse(entry, all[name]);
        return result.success ? [[name, result.output]] : [];
      }),
    );
  } catch {
    return undefined;
  }
}
