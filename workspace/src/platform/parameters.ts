import { configurationOf } from "./configuration";
import type { ControlSituation } from "./controlSituation";
import type { Manifest, ManifestInput } from "./manifest";

export interface Parameter {
  readonly raw: string | boolean | null;
  readonly formatted: string | undefined;
  readonly type: string;
  readonly error: boolean;
  readonly errorMessage: string;
  readonly security: { readonly readable: boolean; readonly editable: boolean; readonly secured: boolean } | undefined;
  readonly attributes: Record<string, unknown> | undefined;
}

/** The control's properties: the bound one from the record, the others from what the form's maker set. */
export function parametersOf(manifest: Manifest, situation: ControlSituation): Record<string, Parameter> {
  return Object.fromEntries(
    manifest.inputs.map((input) => [input.name, input.usage === "bound" ? boundParameter(input, situation) : staticParameter(input, situation)]),
  );
}

function boundParameter(input: ManifestInput, { settings, value, column, label }: ControlSituation): Parameter {
  const raw = settings.hidden ? null : value;
  return {
    raw,
    formatted: raw ?? "",
    type: input.type,
    error: false,
    errorMessage: "",
    security: { readable: !settings.hidden, editable: !settings.hidden, secured: settings.hidden },
    attributes: {
      DisplayName: label,
      LogicalName: column,
      Description: "",
      Format: "phone",
      ImeMode: 0,
      IsSecured: settings.hidden,
      MaxLength: 50,
      RequiredLevel: 0,
      SourceType: 0,
      Type: "string",
    },
  };
}

function staticParameter(input: ManifestInput, { settings }: ControlSituation): Parameter {
  const text = madeValue(input.name, settings) ?? input.defaultValue ?? null;
  const raw = input.type === "TwoOptions" ? text === "true" : text;
  return { raw, formatted: text ?? "", type: input.type, error: false, errorMessage: "", security: undefined, attributes: undefined };
}

function madeValue(name: string, settings: ControlSituation["settings"]): string | undefined {
  switch (name) {
    case "configuration":
      return configurationOf(settings);
    case "demoMode":
      return settings.demoMode;
    case "layout":
      return settings.layout;
    case "customIntegrationUrl":
      return settings.customIntegrationUrl === "" ? undefined : settings.customIntegrationUrl;
    case "customIntegrationHidden":
      return String(settings.customIntegrationHidden);
    default:
      return undefined;
  }
}
