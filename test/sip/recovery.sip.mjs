import assert from "node:assert/strict";
import { farEndsAt } from "../../scripts/sip/telephony.mjs";
import { integrationAddress, serveIntegration, startIntegration } from "../browser/support/integration.mjs";
import { keptAfter } from "../browser/support/kept.mjs";
import { english } from "../browser/support/texts.mjs";
import { newProfile } from "./support/browser.mjs";
import { openFarEnd } from "./support/farEnd.mjs";
import { backAfter, watchReturn } from "./support/return.mjs";
import { microphone, server, workspace } from "./support/servers.mjs";
import { openSoftphone } from "./support/softphone.mjs";
import { step } from "./support/step.mjs";
import { untilSo } from "./support/untilSo.mjs";

const farEnds = farEndsAt(server);
const bobHz = 880;
const linphoneHz = 660;
const mostBackMs = 1_000;
const reloads = 5;

/** The workspace of alice: with an organization that hands out her account, or `typed`. */
function addressFor({ isTyped = false, sip = {} } = {}) {
  const configuration = JSON.stringify({ sip: { wrapupMs: 0, ...sip } });
  return `${workspace}/?${new URLSearchParams({ backend: "sip", sipServer: server.wss, sipDomain: server.domain, configuration, ...(isTyped ? {} : { sipAccount: "alice" }) })}`;
}

/** Runs a story with alice, ready, in a browser profile of her own, and a far end that answers. */
async function withAlice(options, story, openFar = () => openFarEnd("bob", { hz: bobHz, answers: "auto" })) {
  const context = await newProfile();
  const faults = [];
  const openTab = async () => {
    const tab = await openSoftphone({ context, address: addressFor(options), before: watchReturn(bobHz) });
    faults.push(tab.faults);
    return tab;
  };
  const far = await openFar();
  try {
    const alice = await openTab();
    await alice.signIn();
    if (options.isTyped) await alice.answerAccount("alice");
    await alice.choose("Ready");
    await story(alice, far, openTab);
    assert.deepEqual(faults.flat(), []);
  } finally {
    await context.close();
    await (far.close ?? far.stop)();
  }
}

/** Alice has called, and both hear each other. */
async function talking(alice, far) {
  const before = await far.count();
  await alice.dial("1002");
  const theirs = await far.comesIn(before);
  await Promise.all([alice.hears(bobHz), theirs.hears(microphone.hz)]);
  const ours = alice.callWith("1002");
  await ours.shows(english("Stage_talking"));
  return { ours, theirs };
}

const median = (figures) => [...figures].sort((one, other) => one - other)[Math.floor(figures.length / 2)];
const isTold = ({ page }, code) => page.getByText(english(`Error_${code}`)).first().waitFor();
const reload = ({ page }) => page.reload({ waitUntil: "commit" });

step("reload in a call", "JsSIP", (note) =>
  withAlice({}, async (alice, far) => {
    const integration = await alice.context.newPage();
    await serveIntegration(alice.context);
    await integration.goto(integrationAddress());
    await startIntegration(integration, ["onWorkitemCreate", "onWorkitemEnd"]);
    const { ours } = await talking(alice, far);
    const took = [];
    for (let round = 1; round <= reloads; round += 1) {
      await reload(alice);
      took.push(await backAfter(alice));
      const theirs = await far.comesIn(round);
      await Promise.all([theirs.hears(microphone.hz), ours.shows(english("Stage_talking"))]);
    }
    note({ "sound after init": median(took), "at most": Math.max(...took) });
    assert.ok(median(took) <= mostBackMs, `back after ${took.map(Math.round).join(", ")} ms`);
    await ours.press("End");
    await ours.isGone();
    await untilSo(() => integration.evaluate(() => window.heard.map(({ event }) => event)), (heard) => heard.includes("workitemEnd"), "the integration hears the end");
    // Each page that is the only one tells what it finds, once.
    const heard = await integration.evaluate(() => window.heard.map(({ event, id }) => ({ event, id })));
    assert.deepEqual(heard.map(({ event }) => event), [...Array.from({ length: 1 + reloads }, () => "workitemCreate"), "workitemEnd"]);
    assert.equal(new Set(heard.map(({ id }) => id)).size, 1);
  }));

step("reload in a call", "linphone", () =>
  withAlice({}, async (alice, phone) => {
    await alice.dial("1200");
    const ours = alice.callWith("1200");
    await ours.shows(english("Stage_talking"));
    await phone.playTone();
    // It plays its file as it is, or an octave low.
    const hearsTone = () => untilSo(() => alice.loudest(), ([first]) => [1, 2].some((times) => Math.abs((first?.hz ?? 0) - times * linphoneHz) < 20), "linphone's tone is heard");
    await hearsTone();
    await reload(alice);
    await hearsTone();
    await ours.press("End");
    await ours.isGone();
  }, () => farEnds.linphone({ tone: 2 * linphoneHz })));

step("reload in a held call", "JsSIP", () =>
  withAlice({}, async (alice, far) => {
    const { ours, theirs } = await talking(alice, far);
    let since = Date.now();
    await ours.press("Hold");
    await ours.shows(english("Stage_held"));
    await theirs.hearsNo(microphone.hz);
    await keptAfter(alice.page, since);
    await reload(alice);
    const onHold = await far.comesIn(1);
    await onHold.is("up");
    await ours.shows(english("Stage_held"));
    await Promise.all([onHold.hearsNo(microphone.hz), alice.hearsNo(bobHz)]);
    await ours.press("Resume");
    await Promise.all([alice.hears(bobHz), onHold.hears(microphone.hz)]);

    since = Date.now();
    await ours.press("Mute");
    await ours.shows(english("Stage_muted"));
    await onHold.hearsNo(microphone.hz);
    await keptAfter(alice.page, since);
    await reload(alice);
    const muted = await far.comesIn(2);
    await alice.hears(bobHz);
    await ours.shows(english("Stage_muted"));
    await muted.hearsNo(microphone.hz);
    await ours.press("Unmute");
    await muted.hears(microphone.hz);
  }));

step("reload with a typed password", "JsSIP", (note) =>
  withAlice({ isTyped: true }, async (alice, far) => {
    const { ours } = await talking(alice, far);
    await reload(alice);
    await ours.group.getByText(english("Sound_recovering")).waitFor();
    const start = Date.now();
    await alice.answerAccount("alice");
    const theirs = await far.comesIn(1);
    await Promise.all([alice.hears(bobHz), theirs.hears(microphone.hz)]);
    note({ "sound after the password": Date.now() - start });
    await ours.shows(english("Stage_talking"));
    await theirs.hangUp();
    await ours.isGone();
  }));

step("reload after they have hung up", "JsSIP", () =>
  withAlice({}, async (alice, far) => {
    const { ours, theirs } = await talking(alice, far);
    const address = alice.page.url();
    await alice.page.goto("about:blank");
    await theirs.hangUp();
    await theirs.is("over");
    await alice.page.goto(address);
    await isTold(alice, "callNotRecovered");
    await ours.isGone();
    await alice.shows("Ready");
  }));

step("recovery off: BYE when the page goes", "JsSIP", (note) =>
  withAlice({ sip: { recovery: false } }, async (alice, far) => {
    const { ours, theirs } = await talking(alice, far);
    const start = Date.now();
    await reload(alice);
    assert.equal((await theirs.is("over")).cause, "Terminated");
    note({ "they know": Date.now() - start });
    await alice.shows("Ready");
    await ours.isGone();
    assert.equal(await far.count(), 1);
  }));

step("the browser asks before it leaves a call", "JsSIP", () =>
  withAlice({}, async (alice, far, openTab) => {
    const mirror = await openTab();
    await mirror.shows("Ready");
    const asked = [];
    for (const { page } of [alice, mirror]) page.on("dialog", (dialog) => (asked.push(dialog.type()), dialog.dismiss()));
    const { ours } = await talking(alice, far);
    await mirror.callWith("1002").press("Hold");
    await ours.shows(english("Stage_held"));
    await reload(mirror);
    await mirror.callWith("1002").shows(english("Stage_held"));
    assert.deepEqual(asked, []);
    // The agent thinks better of it: the page and the call stay as they are.
    const question = alice.page.waitForEvent("dialog");
    await alice.page.evaluate(() => void setTimeout(() => location.reload()));
    await question;
    await ours.press("Resume");
    await alice.hears(bobHz);
    await ours.press("End");
    await ours.isGone();
    await alice.shows("Ready");
    await reload(alice);
    await alice.shows("Ready");
    assert.deepEqual(asked, ["beforeunload"]);
  }));

step("another tab takes the call", "JsSIP", (note) =>
  withAlice({}, async (first, far, openTab) => {
    const second = await openTab();
    await second.shows("Ready");
    const out = await far.call("1001");
    const answer = ({ page }) => page.getByRole("button", { name: "Answer", exact: true });
    await Promise.all([first, second].map((tab) => answer(tab).waitFor()));
    const rings = await Promise.all([first, second].map(({ page }) => page.evaluate(() => window.noted.ringing())));
    assert.equal(rings.filter(Boolean).length, 1, `${rings} ring`);
    await answer(second).click();
    await out.is("up");
    await Promise.all([first.hears(bobHz), out.hears(microphone.hz)]);
    const start = Date.now();
    await first.page.close();
    const theirs = await far.comesIn(1);
    await Promise.all([second.hears(bobHz), theirs.hears(microphone.hz)]);
    note({ "sound in the other tab": Date.now() - start });
    await second.callWith("Bob Baker").press("End");
    await theirs.is("over");
  }));
