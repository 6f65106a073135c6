import { safeParse } from "valibot";
import type { BaseIssue, InferOutput } from "valibot";
import { argNames } from "../contract/requests";
import type { CilRequestName } from "../contract/requests";
import { requestSchemas } from "./schemas";

export type RequestFields<Name extends CilRequestName> = InferOutput<(typeof requestSchemas)[Name]>;

/** `problem` says what was wrong and what would be right, never what was given. */
export type Read<Name extends CilRequestName> = { readonly fields: RequestFields<Name> } | { readonly problem: string };

/** Arguments in their order, under their names. What is too much is left out. */
export function namedFields(name: CilRequestName, args: readonly unknown[]): Record<string, unknown> {
  const names: readonly string[] = argNames[name];
  return Object.fromEntries(names.map((field, at) => [field, args[at]]));
}

export function readFields<Name extends CilRequestName>(name: Name, fields: unknown): Read<Name> {
  try {
    const result = safeParse(requestSchemas[name], fields);
    return result.success ? { fields: result.output } : { problem: describe(result.issues[0]) };
  } catch {
    return { problem: "it cannot be read" };
  }
}

/** Members of our own making; any other may be somebody's name or number. */
const ownMembers: readonly unknown[] = ["label"];

function pathOf({ path }: BaseIssue<unknown>): string {
  const [field, member] = path ?? [];
  if (typeof field?.key !== "string") return "it";
  return typeof member?.key === "string" && ownMembers.includes(member.key) ? `${field.key}.${member.key}` : field.key;
}

/** Where the message is not ours, valibot says what it expects. */
function describe(issue: BaseIssue<unknown>): string {
  const path = pathOf(issue);
  const isOurs = !issue.message.startsWith("Invalid ");
  return `${path}: ${isOurs ? issue.message : `${issue.expected ?? "something else"} is expected`}`;
}
