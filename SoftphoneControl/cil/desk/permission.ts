import { ruleFor } from "../../model/settings/permissions";
import type { Permissions } from "../../model/settings/permissions";
import type { CilRequestName } from "../contract/requests";
import type { Asker } from "./deskContext";

/** Why the configuration does not let this asker have it, in words that fit `badArgument`; undefined when it may. */
export function whyForbidden(permissions: Permissions, { source, path }: Pick<Asker, "source" | "path">, name: CilRequestName): string | undefined {
  if (source === "host") return permissions.customRequests.some((allowed) => allowed === name) ? undefined : `the configuration does not let Custom Requests ask for ${name}`;
  const rule = ruleFor(path, permissions);
  return rule === undefined || rule.requests.includes(name) ? undefined : `the configuration does not let this page ask for ${name}`;
}
