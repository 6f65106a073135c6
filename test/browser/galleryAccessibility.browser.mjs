import assert from "node:assert/strict";
import { test } from "node:test";
import { accessibilityFaults } from "./support/accessibilityFaults.mjs";
import { faultsInTheGallery } from "./support/gallery.mjs";

const looks = [
  { title: "light", query: "width=320" },
  { title: "dark, in a wide column", query: "width=1200&dark=1" },
  { title: "right to left, in the narrowest column", query: "width=280&rtl=1" },
  { title: "with text twice as large", query: "width=480&text=200&dark=1" },
];

for (const { title, query } of looks) {
  test(`no state keeps anybody out: ${title}`, async () => {
    assert.deepEqual(await faultsInTheGallery({ query }, (page) => accessibilityFaults(page, "main")), []);
  });
}
