/**
 * Runs a story with telephones, opened one after the other, and closes all of them at its end.
 * @param {readonly (() => Promise<{ close?: () => Promise<void>, stop?: () => Promise<void> }>)[]} opened
 */
export async function withAll(opened, story) {
  const all = [];
  try {
    for (const open of opened) all.push(await open());
    return await story(...all);
  } finally {
    await Promise.all(all.map((one) => (one.close ?? one.stop)()));
  }
}
