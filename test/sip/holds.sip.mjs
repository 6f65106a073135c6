import assert from "node:assert/strict";
import { english } from "../browser/support/texts.mjs";
import { openFarEnd } from "./support/farEnd.mjs";
import { readyAs } from "./support/softphone.mjs";
import { step } from "./support/step.mjs";
import { bothHear, nobodyHears, talk } from "./support/talking.mjs";
import { untilSo } from "./support/untilSo.mjs";
import { wireOf } from "./support/wire.mjs";
import { withAll } from "./support/withAll.mjs";

const hz = 880;
const [talking, held, heldByOther] = ["Stage_talking", "Stage_held", "Sound_heldByOther"].map((key) => english(key));

/** Our agent in a call with bob. */
const inCall = (story) => {
  let wire;
  const before = async (page) => {
    wire = wireOf(page);
  };
  return withAll([() => openFarEnd("bob", { hz, answers: "auto" }), () => readyAs("alice", { before })], async (bob, agent) => {
    await story({ agent, bob, wire, ...(await talk(agent, bob, { hz })) }).catch((error) => {
      error.message += `\nLast on our wire: ${wire.slice(-12).join(", ")}`;
      throw error;
    });
    assert.deepEqual(agent.faults, []);
  });
};

const isHeld = (other, { local, remote }) => other.shows((call) => call.isHeld.local === local && call.isHeld.remote === remote, `the far end knows who holds (we: ${remote}, they: ${local})`);

step("we hold and resume", "JsSIP", () =>
  inCall(async ({ agent, call, other }) => {
    await call.press("Hold");
    await call.shows(held);
    await Promise.all([nobodyHears(agent, other, hz), isHeld(other, { local: false, remote: true })]);
    await call.press("Resume");
    await call.shows(talking);
    await Promise.all([bothHear(agent, other, hz), isHeld(other, { local: false, remote: false })]);
  }));

step("they hold and resume", "JsSIP", () =>
  inCall(async ({ agent, call, other }) => {
    await other.hold();
    await call.shows(heldByOther);
    await nobodyHears(agent, other, hz);
    await other.resume();
    await call.group.getByText(heldByOther).waitFor({ state: "detached" });
    await bothHear(agent, other, hz);
  }));

step("both hold, both resume", "JsSIP", () =>
  inCall(async ({ agent, call, other }) => {
    const noLonger = () => call.group.getByText(heldByOther).waitFor({ state: "detached" });
    const weHold = async () => {
      await call.press("Hold");
      await call.shows(held);
    };
    const theyHold = async () => {
      await other.hold();
      await call.shows(heldByOther);
    };
    for (const order of [[weHold, theyHold], [theyHold, weHold]]) {
      for (const hold of order) await hold();
      await Promise.all([nobodyHears(agent, other, hz), isHeld(other, { local: true, remote: true })]);
      // JsSIP answers as if it did not hold: it goes first, or it would not say that it does.
      await other.resume();
      await Promise.all([noLonger(), isHeld(other, { local: false, remote: true })]);
      await nobodyHears(agent, other, hz);
      await call.press("Resume");
      await call.shows(talking);
      await bothHear(agent, other, hz);
    }
  }));

step("hold against hold at the same moment, 6 times", "JsSIP", () =>
  inCall(async ({ agent, bob, call, other, wire }) => {
    let collisions = 0;
    for (let round = 0; round < 6; round += 1) {
      const before = wire.length;
      const button = await call.button("Hold").elementHandle();
      const moment = Date.now() + 200;
      await Promise.all([button.evaluate(pressAt, moment), bob.page.evaluate(holdAt, { at: other.at, moment })]);
      await Promise.all([call.shows(held), call.shows(heldByOther), isHeld(other, { local: true, remote: true })]);
      await nobodyHears(agent, other, hz);
      if (wire.slice(before).some((line) => / SIP\/2\.0 491 /.test(line))) collisions += 1;
      await call.press("Resume");
      await Promise.all([call.shows(talking), isHeld(other, { local: true, remote: false })]);
      await other.resume();
      await bothHear(agent, other, hz);
    }
    assert.ok(collisions > 0, "No hold met a hold: nothing was tried.");
  }));

/** Inside our page. */
const pressAt = (button, moment) => new Promise((resolve) => setTimeout(() => resolve(button.click()), moment - Date.now()));

/** Inside the far end's page. Resolves when it has been asked, not when it is done; who has just been asked something itself holds a moment later. */
async function holdAt({ at, moment }) {
  await new Promise((resolve) => setTimeout(resolve, moment - Date.now()));
  let isRefused = true;
  while (isRefused) {
    isRefused = false;
    window.farEnd.hold(at).catch(() => {
      isRefused = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

step("ICE restart by us", "JsSIP", () =>
  inCall(async ({ agent, call, other }) => {
    const before = await other.generations();
    await other.stopSending();
    await call.shows(english("Trouble_noPackets"));
    const after = await untilSo(() => other.generations(), ({ own, other: ours }) => own !== before.own && ours !== before.other, "both sides have fresh ways");
    await other.sendAgain();
    await bothHear(agent, other, hz);
    await call.group.getByText(english("Trouble_noPackets")).waitFor({ state: "detached" });
    assert.deepEqual(await other.generations(), after);
  }));

step("ICE restart by them", "JsSIP", () =>
  inCall(async ({ agent, call, other }) => {
    const before = await other.generations();
    await other.restartIce();
    const after = await other.generations();
    assert.ok(after.own !== before.own && after.other !== before.other, JSON.stringify({ before, after }));
    await bothHear(agent, other, hz);
    await call.press("Hold");
    await call.shows(held);
    await nobodyHears(agent, other, hz);
    await call.press("Resume");
    await bothHear(agent, other, hz);
  }));
