import type { Dataverse } from "../dataverse/dataverse";
import { loadControlStrings } from "./controlStrings";
import type { ControlStrings } from "./controlStrings";
import { loadManifest } from "./manifest";
import type { Manifest } from "./manifest";
import type { OpenForm } from "./openForm";
import type { Told } from "../told/told";

/** What every control on the page gets from its surroundings. */
export interface Platform {
  readonly manifest: Manifest;
  readonly strings: ControlStrings;
  readonly dataverse: Dataverse;
  readonly openForm: OpenForm;
  /** What was asked of Dataverse. */
  readonly asked: Told;
}

export async function startPlatform({ dataverse, openForm, asked }: Pick<Platform, "dataverse" | "openForm" | "asked">, languageId: number): Promise<Platform> {
  const manifest = await loadManifest();
  for (const path of manifest.styleSheets) addStyleSheet(`/control/${path}`);
  return { manifest, strings: await loadControlStrings(manifest.languageFiles, languageId), dataverse, openForm, asked };
}

function addStyleSheet(address: string): void {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = address;
  document.head.append(link);
}
