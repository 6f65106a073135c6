import assert from "node:assert/strict";
import { completedCalls } from "../dynamics.mjs";
import { integrationAddress, serveIntegration, startIntegration } from "../integration.mjs";
import { inOneBrowser } from "../openPage.mjs";
import { records, workspace } from "../servers.mjs";
import { readySoftphone, softphoneOn } from "../softphone.mjs";
import { breaks, noticeOfVersion } from "./breaks.mjs";
import { phoneOn, showsAsBefore } from "./phonePicture.mjs";
import { settledOn, watchChanges } from "./settled.mjs";
import { stages } from "./stages.mjs";
import { createWitness } from "./witness.mjs";

/** The agent stands at Tom's record; Maria's opens with her call. */
const address = workspace({
  record: records.tom,
  open: 1,
  width: "narrow",
  configuration: JSON.stringify({ simulation: { wrapupMs: 600_000 } }),
  customIntegrationUrl: "/WebResources/test/anew.html",
  customIntegrationHidden: 1,
});

/** Runs inside a page that follows: when it has the phone, and has heard of its contact centre. */
function noteTakeOver() {
  const { store } = window[Symbol.for("open-softphone")].softphone;
  store.onStep(({ action, after }) => {
    if (after.here.link === "primary" && action.type === "contactCenter.snapshotReceived") window.tookOverAt ??= Date.now();
  });
}

/**
 * A call is brought to a stage, its page breaks, and the call goes on to its end. Whatever is lost, doubled or different fails.
 * @param {{ stage: keyof typeof stages, fault: keyof typeof breaks, withSecondTab: boolean }} combination
 * @returns {Promise<{ backMs: number, takeOverMs?: number }>} from the moment that its page broke: until the phone was on all pages as before; until the second tab had it
 */
export async function callSurvives({ stage, fault, withSecondTab }) {
  const { reach, finish, notes } = stages[stage];
  const figures = {};
  await inOneBrowser(
    async (open, context) => {
      await serveIntegration(context, { anew: {}, elsewhere: {} });
      const witness = await createWitness(context);
      const first = await open(address);
      const softphone = await readySoftphone(first);
      await watchChanges(first);
      const second = withSecondTab ? await open(address) : undefined;
      if (second) await softphoneOn(second).shows("Ready");
      const integrator = await open(integrationAddress());
      await startIntegration(integrator, ["onWorkitemCreate"]);
      await first.bringToFront();
      await reach({ softphone, pages: second ? [first, second] : [first] });
      const picture = await settledOn(first);
      if (second) await showsAsBefore(second, picture, ["mirror"]);
      await second?.evaluate(noteTakeOver);

      const brokeAt = Date.now();
      const again = await breaks[fault].strike(first, open);
      const goesOnWith = fault === "a new version" ? afterTheUpdate : afterTheBreak;
      const pages = await goesOnWith({ again, second, picture, isLeft: breaks[fault].leavesPage });
      figures.backMs = Date.now() - brokeAt;
      if (second && breaks[fault].leavesPage) figures.takeOverMs = (await second.evaluate(() => window.tookOverAt)) - brokeAt;

      const [owner] = pages;
      await owner.bringToFront();
      await finish(softphoneOn(owner), pages);
      const written = await completedCalls(owner);
      assert.deepEqual(written.map(({ description }) => (description ?? "").split("\n")[0]), [notes]);
      assert.equal(witness.openings(records.maria), 1, "her record opens once");
      await isHeardOnce({ witness, integrator, picture, isRecovery: !second && (breaks[fault].leavesPage || fault === "a new version") });
    },
    { width: 1500, expected: /Failed to load resource/ },
  );
  return figures;
}

/** @returns the pages with the phone, the one that owns it first */
async function afterTheBreak({ again, second, picture, isLeft }) {
  const owner = isLeft && second ? second : again;
  const others = [again, ...(second ? [second] : [])].filter((page) => page !== owner);
  await showsAsBefore(owner, picture, ["primary"]);
  for (const page of others) await showsAsBefore(page, picture, ["mirror"]);
  return [owner, ...others];
}

/** A call stays with the version that has it, and goes on in the other as soon as the agent has loaded the page again; without a call the page changes at once. A tab of the version before keeps the phone. */
async function afterTheUpdate({ again, second, picture }) {
  if (picture.items.length > 0) {
    await noticeOfVersion(again);
    await showsAsBefore(again, picture, ["primary"]);
    assert.equal((await phoneOn(again)).version, "0.1.0");
    if (second) await showsAsBefore(second, picture, ["mirror"]);
    await again.reload({ waitUntil: "commit" });
  }
  if (!second) {
    await showsAsBefore(again, picture, ["primary"]);
    assert.equal((await phoneOn(again)).version, "0.1.1");
    return [again];
  }
  await showsAsBefore(second, picture, ["primary"]);
  await again.waitForFunction(() => window[Symbol.for("open-softphone")]?.softphone.store.getState().here.link === "outdated");
  return [second, again];
}

/**
 * A page that goes on hears of a call once, and once more of one that has come back to a browser in which nobody had it. One that comes anew with the
 * softphone hears of such a call once, however late it is.
 */
async function isHeardOnce({ witness, integrator, picture, isRecovery }) {
  const heard = await integrator.evaluate(() => window.heard.map(({ id }) => id));
  for (const { id } of picture.items) {
    assert.equal(heard.filter((known) => known === id).length, isRecovery ? 2 : 1, `workitemCreate of ${id} on the page that stays`);
    const byLoad = witness.creationsByLoad(id);
    assert.deepEqual(byLoad, byLoad.map(() => 1), `workitemCreate of ${id} on pages that come`);
    if (isRecovery) assert.ok(byLoad.length > 1, `workitemCreate of ${id} on the page that came back with it`);
  }
  assert.equal(new Set(heard).size, heard.length - (isRecovery ? picture.items.length : 0), "and of no other");
}
