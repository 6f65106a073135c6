import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openGallery } from "../gallery/openGallery.mjs";
import { inRoot } from "../lib/paths.mjs";

const folder = inRoot("test", "browser", "snapshots");

/** What assistive technology is told in every state: one file each. */
export async function writeTrees(browser, address) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const gallery = await openGallery(browser, address);
  for (const state of gallery.subjects.flatMap(({ states }) => states)) {
    await gallery.show(state);
    await writeFile(join(folder, `${state}.yml`), `${await gallery.main.ariaSnapshot()}\n`);
  }
  return `Accessibility trees are in ${folder}`;
}
