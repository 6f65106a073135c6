import assert from "node:assert/strict";

/**
 * Runs a story with telephones of all kinds, and closes all of them at its end. It fails when a page threw or wrote an error, too.
 * @param {readonly (() => Promise<{ close?: () => Promise<unknown>, stop?: () => Promise<unknown>, faults?: readonly string[] }>)[]} opened opens them, in this order
 */
export async function withAll(opened, story) {
  const all = [];
  try {
    for (const open of opened) all.push(await open());
    await story(...all);
    for (const { faults = [] } of all) assert.deepEqual(faults, []);
  } catch (error) {
    for (const { faults = [] } of all) if (faults.length > 0) error.message += `\nOn the page: ${faults.join("\n")}`;
    throw error;
  } finally {
    await Promise.all(all.map((one) => (one.close ?? one.stop)()));
  }
}
