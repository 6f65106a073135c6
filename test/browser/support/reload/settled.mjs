import { phoneOn } from "./phonePicture.mjs";

const patienceMs = 15_000;
const pauseMs = 60;

/** Runs inside the page: notes when the phone changed in a way that the next page has to know of. */
function noteChanges() {
  const { store } = window[Symbol.for("open-softphone")].softphone;
  window.changedAt = { phone: 0, records: 0 };
  const isKept = /^contactCenter\.(?!callMedia|trouble)|^intent\.notesChanged|^customers\.found|^pop\.done/;
  store.onStep(({ action, before, after }) => {
    if (before.phone !== after.phone && isKept.test(action.type)) window.changedAt.phone = Date.now();
    if (before.phone.callRecords !== after.phone.callRecords) window.changedAt.records = Date.now();
  });
}

export const watchChanges = (page) => page.evaluate(noteChanges);

/** Runs inside the page: whether all of that lies in the browser's database, when it was put there, and nothing of a call's record is on its way to Dataverse. */
async function readKept() {
  const settle = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settle(indexedDB.open("open-softphone"));
  const store = () => database.transaction("resume").objectStore("resume");
  const keys = await settle(store().getAllKeys());
  const savedAt = async (name) => {
    const key = keys.find((known) => known === name || known.startsWith(`${name} `));
    return key === undefined ? 0 : (await settle(store().get(key))).savedAt;
  };
  const saved = { phone: await savedAt("phone"), records: await savedAt("records") };
  database.close();
  const { phone, records } = window.changedAt;
  const { callRecords } = window[Symbol.for("open-softphone")].softphone.store.getState().phone;
  // What is under way when its page goes may arrive later than all that follows: the record is completed minutes after it.
  const isWriting = Object.values(callRecords).some(({ phase, attempts }) => phase === "due" && attempts === 0);
  return { isKept: !isWriting && saved.phone >= phone && (records === 0 || saved.records >= records), saved };
}

/** Waits until nothing moves any more and the phone has kept itself as it is; what a page takes with it that goes in the milliseconds before is measured by itself. */
export async function settledOn(page) {
  const end = Date.now() + patienceMs;
  let known = "";
  for (;;) {
    const kept = await page.evaluate(readKept);
    const { picture } = await phoneOn(page);
    const now = JSON.stringify([kept.saved, picture]);
    if (kept.isKept && now === known && picture.items.every(({ pop }) => pop !== "due")) return picture;
    if (Date.now() > end) throw new Error(`The phone is still not kept: ${JSON.stringify(kept)}`);
    known = now;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}
