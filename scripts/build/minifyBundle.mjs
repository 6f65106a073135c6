import { readFileSync, writeFileSync } from "node:fs";
import { minify } from "@swc/core";
import { unheard } from "./sipJs/unheard.mjs";

/** Where pcf-scripts begins to register the control under its global name: that part must stay to the letter. */
const registration = "\nif (window.ComponentFramework";

/** pcf-scripts minifies for browsers of 2017 and does not let that be set; saying how new ours are saves a fiftieth of the bundle. */
export async function minifyBundle(file) {
  const bundle = readFileSync(file, "utf8");
  const end = bundle.lastIndexOf(registration);
  if (end < 0) throw new Error(`${file} registers no control the way it is known of pcf-scripts.`);
  const { code } = await minify(bundle.slice(0, end), {
    compress: { ecma: 2022, passes: 3, pure_funcs: unheard, toplevel: false },
    mangle: { toplevel: false },
    ecma: 2022,
    module: false,
    format: { comments: "some" },
  });
  writeFileSync(file, `${code}${bundle.slice(end)}`);
}
