import type { Dataverse } from "../dataverse/dataverse";
import { loadControlStrings } from "./controlStrings";
import type { ControlStrings } from "./controlStrings";
import { loadManifest } from "./manifest";
import type { Manifest } from "./manifest";
import type { OpenForm } from "./openForm";

/** What every control on the page gets from its surroundings. */
export interface Platform {
  readonly manifest: Manifest;
  readonly strings: ControlStrings;
  readonly dataverse: Dataverse;
  readonly openForm: OpenForm;
}

export async function startPlatform(dataverse: Dataverse, openForm: OpenForm, languageId: number): Promise<Platform> {
  const manifest = await loadManifest();
  for (const path of manifest.styleSheets) addStyleSheet(`/control/${path}`);
  return { manifest, strings: await loadControlStrings(manifest.languageFiles, languageId), dataverse, openForm };
}

function addStyleSheet(address: string): void {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = address;
  document.head.append(link);
}
