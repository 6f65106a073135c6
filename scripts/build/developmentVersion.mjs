import { readFileSync, writeFileSync } from "node:fs";

const start = Date.UTC(2020, 0, 1);

/**
 * Dataverse ignores a control whose version it has, so a development build takes the seconds of now for the last part.
 * An organization that took one needs a release with a higher middle part next.
 */
export function raiseDevelopmentVersion(manifestFile, now = Date.now()) {
  const manifest = readFileSync(manifestFile, "utf8");
  const raised = manifest.replace(/(<control\b[^>]*?\bversion="\d+\.\d+\.)\d+"/, `$1${Math.floor((now - start) / 1000)}"`);
  if (raised === manifest) throw new Error(`${manifestFile} has no version like 1.2.3 to raise.`);
  writeFileSync(manifestFile, raised);
}
