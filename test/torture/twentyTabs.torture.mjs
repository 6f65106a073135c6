import assert from "node:assert/strict";
import { test } from "node:test";
import { startTabs } from "../browser/support/realTabs.mjs";
import { openObserver } from "../browser/support/tabs/observer.mjs";
import { atStart, differencesOf, openSoftphoneTab, press, soundingOf } from "../browser/support/tabs/softphoneTab.mjs";
import { pause, until, untilTrue } from "../browser/support/tabs/untilTrue.mjs";
import { report } from "./support/report.mjs";

const count = 20;
const settings = { organization: JSON.stringify({ simulation: { signedIn: true, ringMs: 60_000 } }) };
const stoppedMs = 10_000;
const limitMs = 2_000;
const sees = (words) => (page) => page.ask((text) => [document, ...[...document.querySelectorAll("iframe")].flatMap(({ contentDocument }) => contentDocument ?? [])].every((place) => !place.querySelector("form, [role=group]") || place.body.innerText.includes(text)), words);

/** Twenty softphones in tabs and frames, signed in, in a call with Maria that all of them show. */
async function withTwenty(story) {
  const browser = await startTabs({ atStart });
  try {
    const observer = await openObserver(browser);
    const start = Date.now();
    // A tab with two frames has two softphones.
    const tabs = await Promise.all(Array.from({ length: 16 }, (_, nth) => openSoftphoneTab(browser, { name: `t${nth}`, settings, hasFrames: nth > 11, isHidden: nth > 0 })));
    const openedMs = Date.now() - start;
    await tabs[0].page.show();
    // Its first tab has no frames: what is pressed there is pressed once.
    await untilTrue(() => tabs[0].page.ask(press, "Maria Alvarez calls"), "somebody can call");
    await untilTrue(() => tabs[0].page.ask(press, "Answer"), "the call rings");
    await Promise.all(tabs.map(({ page }) => untilTrue(() => sees("Maria Alvarez")(page), "every tab shows the call")));
    await story({ tabs, observer, openedMs });
  } finally {
    await browser.close();
  }
}

test(`${count} softphones opened at once: one owns the phone, all show the same; when a debugger stops it for ten seconds, another has it within two`, () =>
  withTwenty(async ({ tabs, observer, openedMs }) => {
    const owners = new Set();
    for (let nth = 0; nth < 20; nth += 1) {
      owners.add(await observer.owner());
      await pause(50);
    }
    assert.equal(owners.size, 1, [...owners].join());
    assert.ok(await until(async () => (await differencesOf(tabs)).length === 0, 10_000), (await differencesOf(tabs)).join());
    assert.ok((await soundingOf(tabs)).length <= 1);
    const heaps = (await Promise.all(tabs.map(({ page }) => page.heap()))).map((bytes) => Math.round(bytes / 1e5) / 10);
    report({ suite: "twenty tabs", fault: "opened at once", injected: count, survived: count, lost: 0, note: `open after ${openedMs} ms, heap of a tab ${Math.min(...heaps)} to ${Math.max(...heaps)} MB` });

    const owner = tabs.find(({ name }) => owners.has(name));
    const seen = tabs.find((tab) => tab !== owner);
    await seen.page.show();
    await observer.settled();
    const before = await observer.lastEpoch();
    const stoppedAt = Date.now();
    await owner.page.stop();
    const ownedAt = await observer.ownedAfter(before, 8_000);
    const took = ownedAt === undefined ? Infinity : ownedAt - stoppedAt;
    await pause(Math.max(0, stoppedAt + stoppedMs - Date.now()));
    await owner.page.resume();
    await pause(1_000);
    const stale = await observer.staleWords();
    const now = await observer.owner();
    report({ suite: "twenty tabs", fault: "a debugger stops the owner for 10 s", injected: 1, survived: took <= limitMs ? 1 : 0, lost: took <= limitMs ? 0 : 1, note: `another page had it after ${Math.round(took)} ms` });
    assert.ok(took <= limitMs, `nobody owned the phone for ${took} ms`);
    assert.notEqual(now, owner.name);
    assert.deepEqual(stale, []);
    assert.ok(await until(async () => (await differencesOf(tabs)).length === 0, 5_000), "all show the same again");
  }));
