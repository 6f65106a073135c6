import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openGallery } from "../gallery/openGallery.mjs";
import { inRoot } from "../lib/paths.mjs";
import { everyState, keyLooks, keyStates, sheetLooks } from "./looks.mjs";
import { pageOf } from "./pageOf.mjs";
import { createSheets } from "./sheets.mjs";

const folder = inRoot("docs", "screens");

/** Every state in the usual look, the usual states in more, and sheets of all states in all other looks. */
export async function photograph(browser, address) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, "sheets"), { recursive: true });
  const gallery = await openGallery(browser, address);
  const sheets = await createSheets(browser);
  const picture = async (state, { query, media }) => {
    await gallery.page.emulateMedia({ forcedColors: "none", ...media });
    await gallery.show(state, query);
    return gallery.main.screenshot();
  };
  const keep = async (name, png, quality) => writeFile(join(folder, `${name}.webp`), await sheets.toWebp(png, quality));
  for (const state of gallery.subjects.flatMap(({ states }) => states)) {
    for (const look of keyStates.includes(state) ? [everyState, ...keyLooks] : [everyState]) await keep(`${state}-${look.name}`, await picture(state, look), 0.8);
  }
  for (const look of sheetLooks) {
    for (const { name, states } of gallery.subjects) {
      const pictures = [];
      for (const state of states) pictures.push({ state, png: await picture(state, look) });
      await keep(join("sheets", `${fileNameOf(name)}-${look.name}`), await sheets.draw(`${name}: ${look.title}`, pictures, look), 0.4);
    }
  }
  await writeFile(join(folder, "README.md"), pageOf(gallery.subjects, fileNameOf));
  return `Pictures are in ${folder}`;
}

const fileNameOf = (subject) => subject.toLowerCase().replace(/[^a-z]+/g, "-");
