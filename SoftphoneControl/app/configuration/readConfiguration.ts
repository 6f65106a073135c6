import { check, getDotPath, maxLength, object, picklist, pipe, safeParse, string } from "valibot";
import type { BaseIssue } from "valibot";
import { backends, defaultConfiguration } from "../../model/settings/configuration";
import type { Backend, Configuration } from "../../model/settings/configuration";
import type { ChannelId } from "../../model/ids";
import type { SoftphoneErrorCode } from "../../model/requests/softphoneError";
import { configurationSchema } from "./configurationSchema";

const backendSchema = object({ backend: picklist(backends) });

const jsonText = pipe(string(), maxLength(100_000, "at most 100,000 characters are expected"), check(isJsonObject, "a JSON object is expected"));

function isJsonObject(text: string): boolean {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === "object" && json !== null && !Array.isArray(json);
  } catch {
    return false;
  }
}

export interface ConfigurationProblem {
  readonly code: SoftphoneErrorCode;
  readonly detail?: string;
}

export interface ReadConfiguration {
  readonly configuration: Configuration;
  readonly problems: readonly ConfigurationProblem[];
}

/** As the manifest's properties have it: JSON text, and the name of a backend that may overrule it. */
export function readConfiguration(text: string, backendProperty: string): ReadConfiguration {
  const problems: ConfigurationProblem[] = [];
  const { json, problem } = parse(text.trim());
  if (problem) problems.push(problem);
  const backend = backendOf(json.backend, backendProperty, problems);
  return { configuration: { ...json, backend, channelId: json.channelId as ChannelId }, problems };
}

function parse(text: string): { json: Omit<Configuration, "channelId"> & { channelId: string }; problem?: ConfigurationProblem } {
  if (text === "") return { json: defaultConfiguration };
  const readable = safeParse(jsonText, text);
  const result = readable.success ? safeParse(configurationSchema, JSON.parse(readable.output)) : readable;
  if (result.success && typeof result.output === "object") return { json: result.output };
  // Whatever else is wrong: where a real contact centre is asked for, calls must not be simulated.
  const asked = readable.success ? safeParse(backendSchema, JSON.parse(readable.output)) : readable;
  const backend = asked.success && typeof asked.output === "object" ? asked.output.backend : defaultConfiguration.backend;
  return { json: { ...defaultConfiguration, backend }, problem: { code: "configurationInvalid", detail: describe(result.issues?.[0]) } };
}

/** Their messages are ours. */
const wordedTypes = ["check", "min_length", "max_length"];

function describe(issue: BaseIssue<unknown> | undefined): string {
  const path = issue ? getDotPath(issue) : null;
  if (!issue || path === null) return issue?.message ?? "a JSON object is expected";
  if (issue.expected === "never") return `${path} is no known key`;
  return `${path}: ${wordedTypes.includes(issue.type) ? issue.message : `expected ${issue.expected ?? issue.type}`}`;
}

function backendOf(configured: Backend, property: string, problems: ConfigurationProblem[]): Backend {
  const wanted = property === "" || property === "configured" ? configured : property;
  const known = backends.find((backend) => backend === wanted);
  if (!known) problems.push({ code: "propertyInvalid", detail: `backend must be one of configured, ${backends.join(", ")}` });
  return known ?? configured;
}
