import { asText } from "../../told/told";
import type { HostMethods, HostParts } from "./hostParts";

/** The columns of `msdyn_kpieventdata` take no more. */
const longestText = 100;
const longestAdditionalData = 2_000;
const mostCustomData = 5;

interface KpiEvent {
  readonly kpiEventName?: unknown;
  readonly kpiEventReason?: unknown;
  readonly eventTimestamp?: unknown;
  readonly additionalData?: unknown;
  readonly customData?: unknown;
}

interface AnalyticsData {
  readonly conversationId?: unknown;
  readonly providerSessionId?: unknown;
  readonly events?: unknown;
}

/** Milestones for the organization's analytics. What does not fit is refused, all of it: so a softphone that sends too much gets to know. */
export function analyticsMethods({ told, settings }: Pick<HostParts, "told" | "settings">): HostMethods {
  return {
    logAnalyticsEvent(data: AnalyticsData, eventName: unknown) {
      if (settings().analytics === "off") throw new Error("Analytics is not enabled for this channel provider.");
      const conversationId = text("conversationId", data.conversationId, longestText, true);
      text("providerSessionId", data.providerSessionId, longestText, true);
      text("eventName", eventName, longestText, true);
      for (const name of ["clientSessionId", "participantId"] as const) text(name, (data as Record<string, unknown>)[name], longestText);
      if (!Array.isArray(data.events) || data.events.length === 0) throw new Error("events is missing.");
      for (const event of (data.events as readonly KpiEvent[]).map(checked)) told.event({ ...event, conversationId });
      return "";
    },
  };
}

function checked(event: KpiEvent): { readonly name: string; readonly reason: string; readonly timestamp: string; readonly whole: string } {
  const name = text("kpiEventName", event.kpiEventName, longestText, true);
  const reason = text("kpiEventReason", event.kpiEventReason, longestText);
  const timestamp = text("eventTimestamp", event.eventTimestamp, longestText);
  if (timestamp !== "" && Number.isNaN(Date.parse(timestamp))) throw new Error("eventTimestamp is no time.");
  text("additionalData", event.additionalData, longestAdditionalData);
  for (const column of ["notificationResponseAction", "externalCorrelationId"] as const) text(column, (event as Record<string, unknown>)[column], longestText);
  const custom: readonly unknown[] = Array.isArray(event.customData) ? event.customData : [];
  if (custom.length > mostCustomData) throw new Error(`customData has more than ${mostCustomData} entries.`);
  for (const entry of custom as readonly { readonly attribute?: unknown; readonly value?: unknown }[]) {
    text("customData.attribute", entry.attribute, longestText, true);
    text("customData.value", entry.value, longestText);
  }
  return { name, reason, timestamp, whole: asText(event) };
}

function text(name: string, value: unknown, longest: number, needed = false): string {
  if (value === undefined || value === null || value === "") {
    if (needed) throw new Error(`${name} is missing.`);
    return "";
  }
  if (typeof value !== "string") throw new Error(`${name} must be a text.`);
  if (value.length > longest) throw new Error(`${name} has more than ${longest} characters.`);
  return value;
}
