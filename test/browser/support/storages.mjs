/**
 * All that pages of this origin have stored, as whoever looks there finds it.
 * @param {import("playwright-core").Page} page
 * @returns {Promise<{ texts: { place: string, text: string }[], keys: { extractable: boolean, isTaken: boolean }[] }>} `texts`: bytes twice, read as Latin-1 and as UTF-16; `isTaken`: a key could be had as bytes
 */
export function storagesOf(page) {
  return page.evaluate(async () => {
    const texts = [];
    const keys = [];
    const put = (place, text) => void texts.push({ place, text });
    for (const [name, storage] of Object.entries({ localStorage, sessionStorage })) {
      for (const [key, value] of Object.entries(storage)) put(`${name} ${key}`, value);
    }
    const settle = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const read = (bytes, encoding) => new TextDecoder(encoding).decode(bytes);
    async function take(place, value) {
      if (value instanceof CryptoKey) {
        const isTaken = await crypto.subtle.exportKey("raw", value).then(() => true, () => false);
        keys.push({ extractable: value.extractable, isTaken });
      } else if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
        for (const encoding of ["latin1", "utf-16le"]) put(place, read(value, encoding));
      } else if (typeof value === "object" && value !== null) {
        for (const [key, part] of Object.entries(value)) await take(`${place} ${key}`, part);
      } else put(place, String(value));
    }
    for (const { name } of await indexedDB.databases()) {
      const database = await settle(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const all = (what) => settle(database.transaction(store).objectStore(store)[what]());
        const [names, values] = await Promise.all([all("getAllKeys"), all("getAll")]);
        for (const [at, value] of values.entries()) {
          put(`${name} ${store}`, JSON.stringify(names[at]));
          await take(`${name} ${store} ${at}`, value);
        }
      }
      database.close();
    }
    return { texts, keys };
  });
}
