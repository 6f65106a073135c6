import { array, object, nullish, safeParse, string } from "valibot";
import { DataverseFault } from "../../ports/dataversePort";
import type { DataversePort } from "../../ports/dataversePort";
import type { ConfigurationProblem } from "./readConfiguration";

/** The environment variable's text, as far as somebody has written one. */
export type Organization = { readonly text: string } | { readonly problem: ConfigurationProblem };

const schemaName = "osp_SoftphoneConfiguration";
const values = "environmentvariabledefinition_environmentvariablevalue";
const question = `?$select=defaultvalue&$filter=schemaname%20eq%20'${schemaName}'&$expand=${values}($select=value)`;

const rowsSchema = array(object({ defaultvalue: nullish(string()), [values]: nullish(array(object({ value: nullish(string()) }))) }));

/** Asks Dataverse for the one configuration of this organization. Never rejects. */
export async function readOrganization(dataverse: DataversePort): Promise<Organization> {
  try {
    const rows = safeParse(rowsSchema, await dataverse.query("environmentvariabledefinition", question));
    if (!rows.success) return { problem: { code: "organizationUnreachable", detail: "unclear" } };
    const row = rows.output[0] as { readonly defaultvalue?: string | null; readonly [values]?: readonly { readonly value?: string | null }[] | null } | undefined;
    const text = (row?.[values]?.[0]?.value ?? row?.defaultvalue ?? "").trim();
    // The variable comes empty with the solution.
    return /^(\{\s*\})?$/.test(text) ? { problem: { code: "organizationAbsent" } } : { text };
  } catch (error) {
    const code = error instanceof DataverseFault ? error.code : "failed";
    return { problem: code === "forbidden" ? { code: "organizationForbidden" } : { code: "organizationUnreachable", detail: code } };
  }
}
