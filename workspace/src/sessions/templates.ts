/** A template as an administrator of the app made it. */
interface Template {
  readonly uniqueName: string;
  /** With `{slugs}` that the parameters fill; of `{one|another}` the first that is given. */
  readonly title: string;
}

const sessionTemplates: readonly Template[] = [
  { uniqueName: "msdyn_chat_session", title: "{customerName|customer}" },
  { uniqueName: "msdyn_voicecall_session", title: "{customerName}" },
  { uniqueName: "osp_call_session", title: "Call: {callerName|customerName}" },
  // What the form's example command asks for.
  { uniqueName: "Case", title: "{customerName}" },
];

const tabTemplates: readonly Template[] = [
  { uniqueName: "msdyn_entityrecord", title: "" },
  { uniqueName: "msdyn_entitylist", title: "" },
];

interface NotificationTemplate extends Template {
  readonly seconds: number;
  readonly acceptsByItself?: boolean;
}

const notificationTemplates: readonly NotificationTemplate[] = [
  { uniqueName: "msdyn_chat_incoming_unauthenticated", title: "Incoming conversation", seconds: 30 },
  { uniqueName: "msdyn_voicecall_incoming", title: "Incoming call", seconds: 30 },
  { uniqueName: "osp_incoming_call", title: "{callerName|customerName} calls", seconds: 20 },
  { uniqueName: "osp_auto_accept", title: "Accepted by itself", seconds: 3, acceptsByItself: true },
];

const named = <One extends Template>(all: readonly One[], name: unknown): One | undefined => all.find(({ uniqueName }) => uniqueName === name);

export const sessionTemplate = (name: unknown): Template | undefined => named(sessionTemplates, name);
export const tabTemplate = (name: unknown): Template | undefined => named(tabTemplates, name);
export const notificationTemplate = (name: unknown): NotificationTemplate | undefined => named(notificationTemplates, name);

/** A slug that nobody fills is left out. */
export function filledIn(title: string, parameters: ReadonlyMap<string, unknown>): string {
  return title
    .replace(/\{([^{}]+)\}/g, (_, slugs: string) => slugs.split("|").map((slug) => textOf(parameters.get(slug))).find(Boolean) ?? "")
    .replace(/:\s*$/, "")
    .trim();
}

export function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
