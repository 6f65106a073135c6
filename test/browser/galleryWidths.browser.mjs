import assert from "node:assert/strict";
import { test } from "node:test";
import { faultsInTheGallery } from "./support/gallery.mjs";

/** Pixels of the form's column. */
const widths = [280, 320, 480, 700, 1000, 1200];

/** Nothing stands out, is cut off without a sign, or has to be scrolled sideways, in columns so wide. */
const inPlace = (query, wide, more) => async () => {
  const faults = await faultsInTheGallery({ query, ...more }, (page) =>
    page.evaluate(async (columns) => {
      const found = [];
      for (const width of columns) {
        await window.gallery.resize(width);
        found.push(...window.gallery.outOfPlace().map((fault) => `${width} px: ${fault}`));
      }
      return found;
    }, wide),
  );
  assert.deepEqual(faults, []);
};

test("every state fits into every column", inPlace("", widths));
test("every state fits from right to left", inPlace("rtl=1", [280, 480, 1000]));
test("every state fits in German", inPlace("language=1031", [280, 480]));
test("every state fits with text twice as large", inPlace("text=200", [320, 480, 1000]));
test("every state fits in high contrast", inPlace("", [280], { forcedColors: "active" }));
