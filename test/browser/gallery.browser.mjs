import { readdir, readFile } from "node:fs/promises";
import { after } from "node:test";
import assert from "node:assert/strict";
import { askTheGallery, fitsInto, keepsNobodyOut } from "./support/gallery.mjs";

const folder = new URL("./snapshots/", import.meta.url);
const unseen = new Set(await readdir(folder));
after(() => {
  assert.deepEqual([...unseen], [], "There are no such states: npm run screens -- trees");
});

/** As `npm run screens -- trees` wrote it. */
async function treeFaults(page, state) {
  const file = `${state}.yml`;
  if (!unseen.delete(file)) return ["is new: npm run screens -- trees"];
  const tree = `${await page.locator("main").ariaSnapshot()}\n`;
  const before = await readFile(new URL(file, folder), "utf8");
  return tree === before ? [] : [differenceOf(before, tree)];
}

/** The lines that came and went. */
function differenceOf(before, present) {
  const [old, now] = [before, present].map((text) => text.split("\n"));
  const marked = (lines, others, mark) => lines.filter((line) => !others.includes(line)).map((line) => `${mark}${line}`);
  return `where this is meant, npm run screens -- trees\n${[...marked(old, now, "-"), ...marked(now, old, "+")].join("\n") || "in another order"}`;
}

askTheGallery(
  { query: "width=320" },
  {
    "assistive technology is told of every state what it was told before": treeFaults,
    "no state keeps anybody out": keepsNobodyOut(),
    "every state fits into every column": fitsInto(280, 320, 480, 700, 1000, 1200),
  },
);
