import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { test } from "node:test";
import { faultsInTheGallery } from "./support/gallery.mjs";

const folder = new URL("./snapshots/", import.meta.url);
const renew = "Where this is meant: npm run screens -- trees";

test("assistive technology is told of every state what it was told before", async () => {
  const known = new Set(await readdir(folder));
  const faults = await faultsInTheGallery({}, async (page, state) => {
    const file = `${state}.yml`;
    if (!known.delete(file)) return ["is new"];
    const tree = `${await page.locator("main").ariaSnapshot()}\n`;
    const before = await readFile(new URL(file, folder), "utf8");
    return tree === before ? [] : [differenceOf(before, tree)];
  });
  assert.deepEqual([...faults, ...[...known].map((file) => `${file}: there is no such state`)], [], renew);
});

/** The lines that came and went. */
function differenceOf(before, after) {
  const [old, present] = [before, after].map((text) => text.split("\n"));
  const marked = (lines, others, mark) => lines.filter((line) => !others.includes(line)).map((line) => `${mark}${line}`);
  return `\n${[...marked(old, present, "-"), ...marked(present, old, "+")].join("\n") || "in another order"}`;
}
