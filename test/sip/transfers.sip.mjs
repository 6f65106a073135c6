import assert from "node:assert/strict";
import { english } from "../browser/support/texts.mjs";
import { openFarEnd } from "./support/farEnd.mjs";
import { readyAs } from "./support/softphone.mjs";
import { step } from "./support/step.mjs";
import { bothHear, ourHz, pick, talk } from "./support/talking.mjs";
import { withAll } from "./support/withAll.mjs";

const [bobHz, carolHz] = [880, 1_320];
const answers = "auto";

/** Our agent in a call with bob, and carol at hand. @param {object} sip settings of our agent's telephone */
const inCall = (sip, story) =>
  withAll([() => openFarEnd("bob", { hz: bobHz, answers }), () => openFarEnd("carol", { hz: carolHz, answers }), () => readyAs("alice", { sip })], async (bob, carol, agent) => {
    const { call, other } = await talk(agent, bob, { hz: bobHz });
    await story({ agent, bob, carol, call, other });
    assert.deepEqual(agent.faults, []);
  });

/** The two talk with each other, and our agent has no call any more. */
async function handedOn({ agent, call, withBob, withCarol }) {
  await Promise.all([withBob.hears(carolHz), withCarol.hears(bobHz)]);
  await call.isGone();
  await agent.showsLastCall("EndReason_transferred");
  await agent.shows("Ready");
  await Promise.all([agent.hearsNo(bobHz), agent.hearsNo(carolHz), withBob.hearsNo(ourHz), withCarol.hearsNo(ourHz)]);
}

step("blind transfer", "JsSIP", () =>
  inCall({}, async ({ agent, bob, carol, call, other }) => {
    await pick(call, "Transfer", "1003");
    const [withBob, withCarol] = await Promise.all([carol.comesIn(), bob.comesIn(1)]).then(([atCarol, atBob]) => [atBob, atCarol]);
    await handedOn({ agent, call, withBob, withCarol });
    await other.is("over");
    assert.equal((await withCarol.describe()).name, "Bob Baker");
  }));

step("blind transfer to a busy number: the call lives", "JsSIP", () =>
  inCall({}, async ({ agent, call, other }) => {
    await pick(call, "Transfer", "4861");
    await call.shows(english("Error_transferFailed", english("EndReason_busy")));
    await call.shows(english("Stage_talking"));
    await bothHear(agent, other, bobHz);
    await call.press("Hold");
    await call.shows(english("Stage_held"));
    await agent.hearsNo(bobHz);
    await call.press("Resume");
    await bothHear(agent, other, bobHz);
  }));

step("attended transfer", "JsSIP", () =>
  inCall({}, async ({ agent, bob, carol, call, other }) => {
    await pick(call, "Consult", "1003");
    const consultation = agent.callWith("1003");
    await consultation.shows(english("Stage_talking"));
    await call.shows(english("Stage_held"));
    const consulted = await carol.comesIn();
    await bothHear(agent, consulted, carolHz);
    await Promise.all([agent.hearsNo(bobHz), other.hearsNo(ourHz)]);
    await call.press("Complete transfer");
    await handedOn({ agent, call, withBob: await bob.comesIn(1), withCarol: await carol.comesIn(1) });
    await consultation.isGone();
    await Promise.all([other.is("over"), consulted.is("over")]);
  }));

step("they transfer us", "JsSIP", () =>
  inCall({ takesReferrals: true }, async ({ agent, carol, call, other }) => {
    await other.transferTo("carol");
    const now = await carol.comesIn();
    await bothHear(agent, now, carolHz);
    await agent.hearsNo(bobHz);
    await other.shows(({ transfer }) => transfer === "answered 200", "the transfer is told as done");
    await other.is("over");
    // It is the same call, with somebody else.
    const same = agent.callWith("carol");
    await call.isGone();
    await same.press("Hold");
    await same.shows(english("Stage_held"));
    await Promise.all([agent.hearsNo(carolHz), now.hearsNo(ourHz)]);
    await same.press("Resume");
    await bothHear(agent, now, carolHz);
    await same.press("End");
    await now.is("over");
  }));

step("they may not transfer us: refused", "JsSIP", () =>
  inCall({}, async ({ agent, carol, call, other }) => {
    await other.transferTo("carol");
    await other.shows(({ transfer }) => transfer === "refused 603", "the transfer is refused");
    await call.shows(english("Stage_talking"));
    await bothHear(agent, other, bobHz);
    assert.equal(await carol.count(), 0);
  }));

step("they transfer us to somebody they consulted", "JsSIP", () =>
  inCall({ takesReferrals: true }, async ({ agent, bob, carol, call, other }) => {
    await other.hold();
    const consultation = await bob.call("carol");
    await consultation.is("up");
    const consulted = await carol.comesIn();
    await consulted.hears(bobHz);
    await other.transferToCall(consultation);
    const now = await carol.comesIn(1);
    await bothHear(agent, now, carolHz);
    await Promise.all([other.is("over"), consulted.is("over"), consultation.is("over")]);
    await call.isGone();
    const same = agent.callWith("carol");
    await same.shows(english("Stage_talking"));
    await same.press("End");
    await now.is("over");
  }));
