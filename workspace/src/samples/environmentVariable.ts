import type { Row } from "../dataverse/row";
import { sampleId } from "./ids";

/** The variable's own tables. */
export const environmentVariableTables: readonly string[] = ["environmentvariabledefinition", "environmentvariablevalue"];

/** As `organization` of the settings when the organization does not even have the definition: the solution was never imported. */
const noDefinition = "none";

const definitionId = sampleId(951);

/** The organization's configuration of the softphone. @param value empty: defined, and nobody gave it a value */
export function environmentVariable(value: string): Readonly<Record<string, readonly Row[]>> {
  if (value === noDefinition) return {};
  return {
    environmentvariabledefinition: [
      { environmentvariabledefinitionid: definitionId, schemaname: "osp_SoftphoneConfiguration", displayname: "Open Softphone Configuration", type: 100_000_003, defaultvalue: "{}" },
    ],
    environmentvariablevalue:
      value === ""
        ? []
        : [{ environmentvariablevalueid: sampleId(952), value, "EnvironmentVariableDefinitionId@odata.bind": `/environmentvariabledefinitions(${definitionId})` }],
  };
}
