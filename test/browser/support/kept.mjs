import { until } from "./until.mjs";

/** Waits until the phone has kept itself in this browser, later than `at`: a page that goes within the few milliseconds before takes the last change with it. */
export async function keptAfter(page, at) {
  await until(page, async (since) => {
    const settle = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settle(indexedDB.open("open-softphone"));
    const kept = await settle(database.transaction("resume").objectStore("resume").get("phone"));
    database.close();
    return kept !== undefined && kept.savedAt > since;
  }, at);
}
