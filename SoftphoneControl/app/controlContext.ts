import type { SoftphoneViewProps } from "../ui/SoftphoneView.types";
import type { FormattingSettings } from "./regionalSettings";

/** A property of the manifest, as the platform hands it over. */
interface Property<Raw> {
  readonly raw: Raw | null;
  readonly error?: boolean;
  readonly errorMessage?: string;
  readonly security?: { readonly editable?: boolean; readonly readable?: boolean };
}

/** The part of the platform's context that the control reads. What the platform documents as optional, or not at all, may be missing. */
export interface ControlContext {
  readonly parameters: {
    readonly value: Property<string>;
    readonly number?: Property<string>;
    readonly backend?: Property<string>;
    readonly configuration?: Property<string>;
    readonly demoMode?: Property<string>;
    readonly layout?: Property<string>;
    readonly customIntegrationUrl?: Property<string>;
    readonly customIntegrationHidden?: Property<boolean>;
  };
  readonly mode: { readonly isControlDisabled: boolean; trackContainerResize(value: boolean): void };
  readonly resources: { getString(key: string): string };
  readonly userSettings?: FormattingSettings & { readonly languageId?: number; readonly isRTL?: boolean; readonly userId?: string };
  readonly webAPI?: unknown;
  readonly navigation?: unknown;
  readonly client?: { getClient?(): string };
  readonly factory?: { requestRender?(): void };
  readonly fluentDesignLanguage?: { readonly tokenTheme?: unknown; readonly isDarkTheme?: boolean };
}

export function themeOf(context: ControlContext): SoftphoneViewProps["theme"] {
  return context.fluentDesignLanguage?.tokenTheme as SoftphoneViewProps["theme"];
}
