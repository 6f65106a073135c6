import { askTheGallery, fitsInto, keepsNobodyOut } from "./support/gallery.mjs";

/** What a look can change of what everybody sees. */
const seen = ["color-contrast", "target-size"];
/** German has the longest words. */
const german = "language=1031";

askTheGallery(
  { query: `width=280&dark=1&rtl=1&${german}` },
  {
    "no state keeps anybody out in the dark, from right to left, in the narrowest column": keepsNobodyOut(seen),
    "every state fits in German, from right to left": fitsInto(280, 480, 1000),
  },
);

askTheGallery(
  { query: "width=1200&dark=1" },
  { "no state keeps anybody out in the dark, in the widest column": keepsNobodyOut(seen) },
);

askTheGallery({ query: "width=320&text=200" }, { "every state fits with text twice as large": fitsInto(320, 480, 1000) });

askTheGallery({ query: `width=280&${german}`, forcedColors: "active" }, { "every state fits in high contrast, in German": fitsInto(280, 480) });
