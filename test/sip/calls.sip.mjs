import assert from "node:assert/strict";
import { english } from "../browser/support/texts.mjs";
import { openFarEnd } from "./support/farEnd.mjs";
import { countLeftovers, leftoversOf } from "./support/leftovers.mjs";
import { bob, bobHz, carol, carolHz, ourHz, ourPhone, signedOut } from "./support/phones.mjs";
import { server } from "./support/servers.mjs";
import { settingsAddress } from "./support/softphone.mjs";
import { sing } from "./support/singingMicrophones.mjs";
import { step } from "./support/step.mjs";
import { untilSo } from "./support/untilSo.mjs";
import { recordWire } from "./support/wire.mjs";
import { withAll } from "./support/withAll.mjs";

const talking = english("Stage_talking");

/** We call bob, and he answers. */
async function callBob(phone, callee) {
  const before = await callee.count();
  await phone.dial("1002");
  const there = await callee.comesIn(before);
  await there.answer();
  const here = phone.callWith("1002");
  await here.shows(talking);
  return { here, there };
}

/** Bob calls, and we answer. */
async function bobCalls(phone, caller, headers) {
  const there = await caller.call("alice", headers);
  const here = phone.callWith("Bob Baker");
  await here.shows(english("Stage_ringing"));
  await here.press("Answer");
  await there.is("up");
  await here.shows(talking);
  return { here, there };
}

async function bothHear(phone, there) {
  await Promise.all([there.hears(ourHz), phone.hears(bobHz)]);
}


async function registers(socket) {
  const wire = recordWire();
  await withAll([signedOut({ address: settingsAddress({ sipServer: socket }), before: wire.before }), bob()], async (phone, caller) => {
    await phone.signIn();
    await phone.page.getByLabel(english("Password"), { exact: true }).waitFor();
    assert.deepEqual(wire.sent("REGISTER"), []);
    await phone.answerAccount("alice");
    await phone.choose("Ready");
    assert.ok(wire.addresses.length === 1 && wire.addresses[0].startsWith(socket), wire.addresses.join());
    const [first, second, ...more] = wire.sent("REGISTER");
    assert.doesNotMatch(first, /^Authorization:/im);
    assert.equal(wire.got(401, "REGISTER").length, 1);
    assert.match(second, /^Authorization: Digest .*username="alice".*response="[0-9a-f]{32}"/im);
    assert.match(second, /\+sip\.instance="<urn:uuid:[-0-9a-f]{36}>"/);
    assert.match(wire.got(200, "REGISTER")[0], /pub-gruu=/);
    assert.deepEqual(more, []);
    assert.ok(wire.messages.every(({ text }) => !text.includes("pw-alice")));
    const { there } = await bobCalls(phone, caller);
    await bothHear(phone, there);
    await there.hangUp();
    await phone.shows("Ready");
    await phone.signOut();
    await untilSo(() => wire.got(200, "REGISTER").length, (count) => count === 2, "the registration is taken back");
    assert.equal((await caller.call("alice").then((call) => call.is("over"))).status, 480);
  });
}

step("registration with digest", "Kamailio", () => registers(server.ws));

step("registration over wss", "Kamailio", () => registers(server.wss));

step("out: call, sound both ways, they hang up", "JsSIP", () =>
  withAll([ourPhone(), bob()], async (phone, callee) => {
    await phone.dial("1002");
    const there = await callee.comesIn();
    const here = phone.callWith("1002");
    await here.shows(english("Stage_dialing"));
    assert.equal((await there.describe()).from, "alice");
    await there.answer();
    await here.shows(talking);
    await phone.shows(english("AgentState_Active"));
    await bothHear(phone, there);
    await callee.say(990);
    await Promise.all([phone.hears(990), phone.hearsNo(bobHz)]);
    await there.hangUp();
    await here.isGone();
    await phone.showsLastCall("EndReason_otherHungUp");
    await phone.shows("Ready");
    await phone.hearsNo(990);
  }));

step("out: call, sound both ways, we hang up", "JsSIP", () =>
  withAll([ourPhone(), bob()], async (phone, callee) => {
    const { here, there } = await callBob(phone, callee);
    await bothHear(phone, there);
    await here.press("End");
    await Promise.all([here.isGone(), there.is("over")]);
    await phone.showsLastCall("EndReason_agentHungUp");
    await phone.shows("Ready");
  }));

step("in: call, sound both ways, they hang up", "JsSIP", () =>
  withAll([ourPhone(), bob()], async (phone, caller) => {
    const { here, there } = await bobCalls(phone, caller);
    await bothHear(phone, there);
    await there.hangUp();
    await here.isGone();
    await phone.showsLastCall("EndReason_otherHungUp");
    await phone.shows("Ready");
  }));

step("in: call, sound both ways, we hang up", "JsSIP", () =>
  withAll([ourPhone(), bob()], async (phone, caller) => {
    const { here, there } = await bobCalls(phone, caller);
    await bothHear(phone, there);
    await here.press("End");
    await Promise.all([here.isGone(), there.is("over")]);
    await phone.showsLastCall("EndReason_agentHungUp");
    await phone.shows("Ready");
  }));

step("in: caller has enough", "JsSIP", () =>
  withAll([ourPhone(), bob()], async (phone, caller) => {
    const there = await caller.call("alice");
    const here = phone.callWith("Bob Baker");
    await here.shows(english("Stage_ringing"));
    await there.is("ringing");
    await there.hangUp();
    await here.isGone();
    await phone.showsLastCall("EndReason_abandoned");
    await phone.shows("Ready");
    await there.is("over");
  }));

step("out: we have enough", "JsSIP", () =>
  withAll([ourPhone(), bob()], async (phone, callee) => {
    await phone.dial("1002");
    const there = await callee.comesIn();
    const here = phone.callWith("1002");
    await here.shows(english("Stage_dialing"));
    await here.press("End");
    await Promise.all([here.isGone(), there.is("over")]);
    await phone.showsLastCall("EndReason_agentHungUp");
    await phone.shows("Ready");
  }));

step("several calls at once", "JsSIP", () =>
  withAll([ourPhone(), bob(), carol()], async (phone, first, second) => {
    const { here, there } = await callBob(phone, first);
    await bothHear(phone, there);
    const other = await second.call("1001");
    const others = phone.callWith("Carol Cook");
    await others.shows(english("Stage_ringing"));
    await others.press("Answer");
    await others.shows(talking);
    await here.shows(english("Stage_held"));
    await Promise.all([other.hears(ourHz), phone.hears(carolHz), there.hearsNo(ourHz), phone.hearsNo(bobHz)]);
    await here.press("Resume");
    await here.shows(talking);
    await others.shows(english("Stage_held"));
    await Promise.all([there.hears(ourHz), phone.hears(bobHz), other.hearsNo(ourHz), phone.hearsNo(carolHz)]);
    await there.hangUp();
    await here.isGone();
    await others.press("Resume");
    await Promise.all([other.hears(ourHz), phone.hears(carolHz)]);
    await others.press("End");
    await other.is("over");
    await phone.shows("Ready");
  }));

step("mute and unmute, packets go on", "JsSIP", () =>
  withAll([ourPhone(), bob()], async (phone, callee) => {
    const { here, there } = await callBob(phone, callee);
    await bothHear(phone, there);
    await here.press("Mute");
    await here.shows(english("Stage_muted"));
    await there.hearsNo(ourHz);
    const packets = await there.packetsIn();
    await untilSo(there.packetsIn, (count) => count > packets + 25, "packets go on");
    assert.equal((await there.describe()).isHeld.remote, false);
    await phone.hears(bobHz);
    await here.press("Unmute");
    await here.shows(talking);
    await bothHear(phone, there);
  }));

step("digits by INFO", "JsSIP", () =>
  withAll([ourPhone({ sip: { digits: "info" } }), bob()], async (phone, callee) => {
    const { here, there } = await callBob(phone, callee);
    await here.press("Keypad");
    for (const digit of ["1", "5", "9", "#"]) await here.group.getByRole("button", { name: digit, exact: true }).click();
    await there.shows(({ digits }) => digits === "159#", "the digits arrive in their order");
    await bothHear(phone, there);
  }));

step("ring on two devices, the other answers", "JsSIP", () =>
  withAll([ourPhone(), () => openFarEnd("alice", { hz: carolHz }), bob()], async (phone, other, caller) => {
    const there = await caller.call("1001");
    const here = phone.callWith("Bob Baker");
    const elsewhere = await other.comesIn();
    await here.shows(english("Stage_ringing"));
    await elsewhere.answer();
    await here.isGone();
    await phone.showsLastCall("EndReason_answeredElsewhere");
    await phone.shows("Ready");
    await Promise.all([there.hears(carolHz), elsewhere.hears(bobHz)]);
  }));

step("microphone swap without signalling", "JsSIP", async () => {
  const wire = recordWire();
  const before = async (page) => {
    await sing(page, { "Headset": 550, "Desk microphone": 660 });
    await wire.before(page);
  };
  await withAll([ourPhone({ before }), bob()], async (phone, callee) => {
    const { there } = await callBob(phone, callee);
    await Promise.all([there.hears(550), phone.hears(bobHz)]);
    const said = wire.messages.length;
    await phone.page.getByRole("button", { name: english("More"), exact: true }).click();
    await phone.page.getByRole("menuitem", { name: english("SoundDevicesOpen") }).click();
    const devices = phone.page.getByRole("region", { name: english("SoundDevices") });
    await devices.getByLabel(english("Microphone")).selectOption("Desk microphone");
    await Promise.all([there.hears(660), there.hearsNo(550)]);
    await devices.getByLabel(english("Microphone")).selectOption("Headset");
    await Promise.all([there.hears(550), there.hearsNo(660), phone.hears(bobHz)]);
    assert.deepEqual(wire.messages.slice(said).filter(({ text }) => !/^CSeq: \d+ OPTIONS/im.test(text)), []);
  });
});

step("three-way conference", "JsSIP", () =>
  withAll([ourPhone(), bob(), carol()], async (phone, first, second) => {
    const { here, there } = await callBob(phone, first);
    await here.press("Add to call");
    await here.group.getByRole("textbox", { name: english("FindTarget") }).fill("1003");
    await here.group.getByRole("textbox", { name: english("FindTarget") }).press("Enter");
    const third = await second.comesIn();
    await bothHear(phone, there);
    await third.answer();
    await here.shows(english("Stage_conference"));
    await Promise.all([there.hears(ourHz), there.hears(carolHz), third.hears(ourHz), third.hears(bobHz), phone.hears(bobHz), phone.hears(carolHz)]);
    // Nobody hears themselves.
    await Promise.all([there.hearsNo(bobHz), third.hearsNo(carolHz), phone.hearsNo(ourHz)]);
    await there.hangUp();
    await here.group.getByRole("button", { name: english("RemoveParticipant", "1002") }).waitFor({ state: "detached" });
    await Promise.all([third.hears(ourHz), phone.hears(carolHz), third.hearsNo(bobHz), phone.hearsNo(bobHz)]);
  }));

step("custom variables of X- headers", "JsSIP", () =>
  withAll([ourPhone(), bob()], async (phone, caller) => {
    const { here, there } = await bobCalls(phone, caller, ["X-Customer: 4711", "X-Text: <img src=x onerror=alert(1)>", "X-Empty: ", "Y-Other: no"]);
    await here.shows("4711");
    await here.shows("<img src=x onerror=alert(1)>");
    assert.equal(await here.group.locator("img").count(), 0);
    assert.equal(await here.group.getByText("no", { exact: true }).count(), 0);
    await bothHear(phone, there);
  }));

step("50 calls in a row leave nothing behind", "JsSIP", () =>
  withAll([ourPhone({ before: countLeftovers }), bob()], async (phone, other) => {
    const call = async (at) => {
      const { here, there } = at % 2 === 0 ? await callBob(phone, other) : await bobCalls(phone, other);
      await there.hears(ourHz);
      const during = await leftoversOf(phone.page);
      assert.ok(during.peers === 1 && during.audioElements === 1 && during.tracks > 0, JSON.stringify(during));
      if (at % 4 < 2) await there.hangUp();
      else await here.press("End");
      await Promise.all([here.isGone(), there.is("over")]);
      await phone.shows("Ready");
    };
    const isClean = ({ peers, tracks, audioElements, audioContexts }) => peers === 0 && tracks === 0 && audioElements === 0 && audioContexts <= 1;
    for (let at = 0; at < 50; at += 1) await call(at);
    const after = await untilSo(() => leftoversOf(phone.page), isClean, "nothing is left");
    // What makes calls ring is one for all of them.
    assert.ok(after.made.peers === 50 && after.made.audioContexts === 1, JSON.stringify(after));
  }), 120_000);
