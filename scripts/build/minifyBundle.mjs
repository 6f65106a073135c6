import { readFileSync, writeFileSync } from "node:fs";
import { minify } from "@swc/core";

/** pcf-scripts minifies for browsers of 2017 and does not let that be set; saying how new ours are saves a fiftieth of the bundle. */
export async function minifyBundle(file) {
  const { code } = await minify(readFileSync(file, "utf8"), {
    compress: { ecma: 2022, passes: 3 },
    mangle: true,
    ecma: 2022,
    format: { comments: "some" },
  });
  writeFileSync(file, code);
}
