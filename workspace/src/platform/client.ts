import type { Settings } from "../settings/settings";

/** What the app runs in: a browser on a desk, or the mobile app on a phone. */
export function clientOf({ client }: Pick<Settings, "client">): { readonly getClient: () => string; readonly getFormFactor: () => number } {
  const mobile = client === "mobile";
  return { getClient: () => (mobile ? "Mobile" : "Web"), getFormFactor: () => (mobile ? 3 : 1) };
}
