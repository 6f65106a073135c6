import { inRoot } from "../lib/paths.mjs";
import { icons } from "./icons.mjs";
import { manifestTypes } from "./manifestTypes.mjs";
import { generatePhoneMetadata } from "./phoneMetadata.mjs";

const phoneMetadata = {
  name: "phone metadata",
  inputs: [inRoot("scripts", "generate", "phoneMetadata.mjs")],
  outputs: [inRoot("SoftphoneControl", "model", "generated", "phoneMetadata.json")],
  run: generatePhoneMetadata,
};

/** Each: `{ name, inputs, outputs, run }`. */
export const generators = [manifestTypes, icons, phoneMetadata];
