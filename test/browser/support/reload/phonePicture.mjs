import assert from "node:assert/strict";

/** Runs inside the page: the phone that lives there, as the page itself keeps it; undefined while there is none. */
function readPhone() {
  const home = window[Symbol.for("open-softphone")];
  if (home === undefined) return undefined;
  const { phone, here } = home.softphone.store.getState();
  const items = Object.values(phone.workItems).map(({ id, state, classification, stateSince, connectedAt, createdAt, wrapup, wrapupReason, notes, times, pop }) => ({
    id,
    state,
    classification,
    stateSince,
    connectedAt,
    createdAt,
    wrapupEndsAt: wrapup?.endsAt,
    wrapupReason,
    notes,
    times,
    pop,
  }));
  const records = Object.values(phone.callRecords).map(({ key, isOver, draft: { notes, createdAt, connectedAt, endedAt } }) => ({ key, isOver, notes, createdAt, connectedAt, endedAt }));
  const agent = phone.channels.map(({ id, state, stateChangeTime }) => ({ id, state, stateChangeTime }));
  // As JSON has it: what is undefined is not there.
  return { link: here.link, version: home.version, picture: JSON.parse(JSON.stringify({ agent, items, records })) };
}

/**
 * What must be the same before and after: work items with their notes and times, the agent's state, the call records that Dataverse does not have.
 * @param {import("playwright-core").Page} page
 * @returns {Promise<{ link: string, version: string, picture: object } | undefined>} undefined: no phone on this page
 */
export const phoneOn = (page) => page.evaluate(readPhone);

const patienceMs = 15_000;
const pauseMs = 20;

/**
 * Waits until this page shows the phone as it was.
 * @param {readonly string[]} links what part the page may have: `primary`, `mirror`
 * @returns how long that took. Milliseconds
 */
export async function showsAsBefore(page, picture, links = ["primary", "mirror"]) {
  const start = Date.now();
  for (;;) {
    const now = await phoneOn(page).catch(() => undefined);
    const isThere = now !== undefined && links.includes(now.link);
    if (isThere && isEqual(now.picture, picture)) return Date.now() - start;
    if (Date.now() - start > patienceMs) {
      assert.deepEqual({ link: now?.link, picture: now?.picture }, { link: links[0], picture });
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

function isEqual(one, other) {
  try {
    assert.deepEqual(one, other);
    return true;
  } catch {
    return false;
  }
}
