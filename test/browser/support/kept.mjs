import { until } from "./until.mjs";

/**
 * Waits until the phone has kept itself (or, by the first word of its key, what else it keeps) in this browser, later than `at`: a page that goes within the
 * few milliseconds before takes the last change with it.
 */
export async function keptAfter(page, at, what = "phone") {
  await until(page, async ([since, word]) => {
    const settle = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settle(indexedDB.open("open-softphone"));
    const store = database.transaction("resume").objectStore("resume");
    const key = (await settle(store.getAllKeys())).find((name) => name.split(" ")[0] === word);
    const kept = key === undefined ? undefined : await settle(store.get(key));
    database.close();
    return kept !== undefined && kept.savedAt > since;
  }, [at, what]);
}
