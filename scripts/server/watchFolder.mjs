import { watch } from "node:fs";
import { sep } from "node:path";
import { inRoot } from "../lib/paths.mjs";

const quietMs = 300;

/**
 * Calls `changed` when files below a folder changed and then nothing more happened for a moment; never while an earlier call still runs.
 * @param {string} folder below the root
 * @param {() => Promise<void>} changed
 */
export function watchFolder(folder, changed) {
  let timer;
  let running = false;
  let again = false;
  const run = async () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    await changed();
    running = false;
    if (again) {
      again = false;
      await run();
    }
  };
  watch(inRoot(...folder.split("/")), { recursive: true }, (_event, file) => {
    if (file === null || isMadeByTheBuild(file)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void run(), quietMs);
  });
}

/** The build writes these itself: following them, it would never end. */
function isMadeByTheBuild(file) {
  return file.split(sep).includes("generated");
}
