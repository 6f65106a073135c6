import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

export const inRoot = (...parts) => path.join(root, ...parts);

/** The constructor's name is also the name of the control's folder, here and in the output. */
export const controlName = "SoftphoneControl";

export const webResourceSources = inRoot("Solutions", "webresources");

export const webResourcesOut = inRoot("out", "webresources");

export const defaultOutDir = inRoot("out", "controls");
