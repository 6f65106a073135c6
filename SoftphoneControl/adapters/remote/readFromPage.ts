import { array, is, literal, looseObject, optional, picklist, variant } from "valibot";
import { logLevels } from "../../model/diagnostics/logEntry";
import { code, factSchema, key, text } from "./factSchema";
import type { FromPage } from "./messages";

const trouble = looseObject({ code, detail: optional(text) });

const schema = variant("type", [
  looseObject({ type: literal("here") }),
  looseObject({ type: literal("open"), commands: array(text) }),
  looseObject({ type: picklist(["failed", "trouble"]), trouble }),
  looseObject({ type: literal("fact"), fact: factSchema }),
  looseObject({ type: literal("resume"), resume: optional(text) }),
  looseObject({ type: literal("answer"), requestId: key, trouble: optional(trouble) }),
  looseObject({ type: literal("log"), entry: looseObject({ level: picklist(logLevels), source: text, message: text }) }),
]);

/** Undefined for what makes no sense. */
export function readFromPage(data: unknown): FromPage | undefined {
  return is(schema, data) ? (data as unknown as FromPage) : undefined;
}
