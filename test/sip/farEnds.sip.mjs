import assert from "node:assert/strict";
import { levelIn, readWav } from "../../scripts/sip/wav.mjs";
import { earlyTone } from "../../scripts/sip/sipp.mjs";
import { farEndsAt, startTelephony } from "../../scripts/sip/telephony.mjs";
import { testNumbers } from "../../scripts/sip/testNumbers.mjs";
import { openFarEnd } from "./support/farEnd.mjs";
import { server } from "./support/servers.mjs";
import { step } from "./support/step.mjs";
import { untilSo } from "./support/untilSo.mjs";

const farEnds = farEndsAt(server);

/** Runs a story with telephones, and hangs all of them up at its end. */
async function withAll(opened, story) {
  const all = [];
  try {
    for (const open of opened) all.push(await open());
    return await story(...all);
  } finally {
    await Promise.all(all.map((one) => (one.close ?? one.stop)()));
  }
}

const alice = (options) => () => openFarEnd("alice", { hz: 440, ...options });
const bob = (options) => () => openFarEnd("bob", { hz: 880, ...options });
const carol = (options) => () => openFarEnd("carol", { hz: 1_320, ...options });
const baresip = (options) => () => farEnds.baresip(options);
const sipp = (scenario) => async () => {
  const far = await farEnds.sipp(scenario);
  return { ...far, close: far.stop };
};

step("far ends: registration, wrong password, barred, overloaded", "JsSIP", async () => {
  await withAll([alice()], async (phone) => assert.equal(await phone.isRegistered(), true));
  await assert.rejects(openFarEnd("alice", { password: "wrong" }), /403/);
  await assert.rejects(openFarEnd("barred"), /403/);
  await assert.rejects(openFarEnd("flaky"), /503/);
});

step("far ends: registration over wss", "JsSIP", () => withAll([alice({ socket: server.wss })], async (phone) => assert.equal(await phone.isRegistered(), true)));

step("far ends: call, sound both ways, hang up", "JsSIP", () =>
  withAll([alice(), bob()], async (caller, callee) => {
    const out = await caller.call("1002");
    const call = await callee.comesIn();
    assert.equal((await call.describe()).name, "Alice Archer");
    await call.answer();
    await out.is("up");
    await Promise.all([out.hears(880), call.hears(440)]);
    await caller.say(550);
    await Promise.all([call.hears(550), call.hearsNo(440)]);
    await out.hangUp();
    await call.is("over");
  }));

step("far ends: call, sound both ways, hang up", "baresip", () =>
  withAll([alice(), baresip()], async (caller, phone) => {
    const out = await caller.call("+12025550143");
    await out.is("up");
    await out.hears(660);
    const since = phone.now();
    await phone.hangUp();
    await out.is("over");
    await phone.dial(`sip:alice@${server.domain}`);
    const call = await caller.comesIn(1);
    await call.answer();
    await phone.happened("CALL_ESTABLISHED", { since });
    await call.hears(660);
    await call.hangUp();
    await phone.happened("CALL_CLOSED", { since });
  }));

step("far ends: call, sound both ways, hang up", "sipp", () =>
  withAll([alice(), sipp("echo")], async (caller, far) => {
    const out = await caller.call(far.extension);
    await out.is("up");
    await out.hears(440);
    await out.hangUp();
    await far.went();
  }));

step("far ends: call, sound both ways, hang up", "linphone", () =>
  withAll([alice(), () => farEnds.linphone()], async (caller, phone) => {
    const out = await caller.call("1200");
    await out.is("up");
    await phone.playTone();
    await untilSo(() => out.loudest(), ([first]) => first !== undefined, "linphone's tone is heard");
    phone.hangUp();
    await out.is("over");
  }));

step("far ends: hold and resume", "JsSIP", () =>
  withAll([alice(), bob({ answers: "auto" })], async (caller, callee) => {
    const out = await caller.call("bob");
    await out.is("up");
    const call = await callee.comesIn();
    await Promise.all([out.hears(880), call.hears(440)]);
    await out.hold();
    await Promise.all([out.hearsNo(880), call.hearsNo(440)]);
    assert.equal((await call.describe()).isHeld.remote, true);
    await out.resume();
    await Promise.all([out.hears(880), call.hears(440)]);
  }));

step("far ends: hold and resume", "baresip", () =>
  withAll([alice(), baresip()], async (caller) => {
    const out = await caller.call("1100");
    await out.is("up");
    await out.hears(660);
    await out.hold();
    await out.hearsNo(660);
    await out.resume();
    await out.hears(660);
  }));

step("far ends: digits by RFC 4733", "baresip", () =>
  withAll([alice(), baresip()], async (caller, phone) => {
    const out = await caller.call("1100");
    await out.is("up");
    await out.hears(660);
    await out.sendDigits("159#");
    await untilSo(() => phone.digits(), (digits) => digits === "159#", "baresip names the digits");
  }));

step("far ends: digits by INFO", "baresip", () =>
  withAll([alice(), baresip()], async (caller, phone) => {
    const out = await caller.call("1100");
    await out.is("up");
    await out.sendDigits("7", "INFO");
    await untilSo(() => phone.digits(), (digits) => digits === "7", "baresip names the digit");
  }));

step("far ends: digits by INFO", "JsSIP", () =>
  withAll([alice(), bob({ answers: "auto" })], async (caller, callee) => {
    const out = await caller.call("bob");
    await out.is("up");
    await out.sendDigits("12", "INFO");
    await (await callee.comesIn()).shows(({ digits }) => digits === "12", "the digits arrive");
  }));

step("far ends: early media", "sipp", () =>
  withAll([alice(), sipp("earlyMedia")], async (caller, far) => {
    const out = await caller.call(far.extension);
    await out.is("ringing");
    await out.hears(earlyTone, 1_400);
    assert.equal((await out.describe()).state, "ringing");
    await out.is("up");
    await out.hears(440);
    await out.hangUp();
    await far.went();
  }));

step("far ends: test numbers", "Kamailio", () =>
  withAll([alice()], async (caller) => {
    const asked = await Promise.all(testNumbers.map(async ({ number, name, status }) => ({ status, calls: [await caller.call(number), await caller.call(name)] })));
    for (const { status, calls } of asked) for (const call of calls) assert.equal((await call.is("over")).status, status);
  }));

step("far ends: caller has enough", "JsSIP", () =>
  withAll([alice(), bob()], async (caller, callee) => {
    const out = await caller.call("bob");
    const call = await callee.comesIn();
    await out.is("ringing");
    await out.hangUp();
    assert.doesNotMatch((await call.is("over")).cancelReason ?? "", /cause=200/);
  }));

step("far ends: caller has enough", "sipp", () =>
  withAll([alice(), sipp("ringsForEver")], async (caller, far) => {
    const out = await caller.call(far.extension);
    await out.is("ringing");
    await out.hangUp();
    await far.went();
  }));

step("far ends: ring on two devices, the other hears why it stops", "JsSIP", () =>
  withAll([alice(), bob(), bob()], async (caller, one, other) => {
    const out = await caller.call("bob");
    const [first, second] = await Promise.all([one.comesIn(), other.comesIn()]);
    await first.answer();
    await out.is("up");
    assert.match((await second.is("over")).cancelReason, /^SIP ?; ?cause=200/);
  }));

step("far ends: blind transfer", "JsSIP", () =>
  withAll([alice(), bob({ answers: "auto" }), carol({ answers: "auto" })], async (caller, callee, third) => {
    const out = await caller.call("bob");
    await out.is("up");
    const held = await callee.comesIn();
    await held.transferTo("carol");
    const call = await third.comesIn();
    await call.is("up");
    await call.hears(440);
    await held.shows(({ transfer }) => transfer === "answered 200", "the transfer is told as done");
  }));

step("far ends: blind transfer", "baresip", () =>
  withAll([alice(), carol({ answers: "auto" }), baresip()], async (caller, third) => {
    const out = await caller.call("1100");
    await out.is("up");
    await out.hears(660);
    await out.transferTo("carol");
    const call = await third.comesIn();
    await call.hears(660);
    await out.shows(({ transfer }) => transfer === "answered 200", "the transfer is told as done");
  }));

step("far ends: attended transfer", "JsSIP", () =>
  withAll([alice(), bob({ answers: "auto" }), carol({ answers: "auto" })], async (caller, callee, third) => {
    const out = await caller.call("bob");
    await out.is("up");
    const consulted = await caller.call("carol");
    await consulted.is("up");
    await out.transferToCall(consulted);
    const call = await third.comesIn(1);
    await call.hears(880);
    assert.equal(await callee.count(), 2);
  }));

step("far ends: attended transfer", "linphone", () =>
  withAll([alice(), carol({ answers: "auto" }), () => farEnds.linphone()], async (caller, third, phone) => {
    const out = await caller.call("1200");
    await out.is("up");
    const consulted = await caller.call("carol");
    await consulted.is("up");
    await out.transferToCall(consulted);
    const call = await third.comesIn(1);
    await call.is("up");
    await phone.playTone(2);
    await untilSo(() => call.loudest(), ([first]) => first !== undefined, "linphone's tone is heard");
  }));

step("far ends: re-INVITE without SDP", "sipp", () =>
  withAll([alice(), sipp("lateOffer")], async (caller, far) => {
    const out = await caller.call(far.extension);
    await out.is("up");
    await out.hears(440);
    await untilSo(far.messages, (text) => /CSeq: 1 ACK/.test(text), "the far end has taken the offer that it asked for");
    await out.hears(440);
    await out.hangUp();
    await far.went();
  }));

step("far ends: vanishes without BYE", "sipp", () =>
  withAll([alice(), sipp("vanishes")], async (caller, far) => {
    const out = await caller.call(far.extension);
    await out.is("up");
    await out.hears(440);
    await far.ended;
    await out.hearsNo(440);
    assert.equal((await out.describe()).state, "up");
  }));

step("far ends: a recording has the tone that was sent", "baresip", () =>
  withAll([alice(), baresip()], async (caller, phone) => {
    const out = await caller.call("1100");
    await out.is("up");
    await out.hears(660);
    const heard = () => phone.recordings().filter((file) => file.endsWith("-dec.wav")).map((file) => readWav(file));
    await untilSo(() => heard().map((wav) => ({ seconds: wav.samples.length / wav.rate, db: levelIn(wav, 440) })), (found) => found.some(({ seconds, db }) => seconds > 1 && db > -30), "440 Hz is in the recording");
    const longest = heard().sort((one, other) => other.samples.length - one.samples.length)[0];
    assert.ok(levelIn(longest, 700) < -40);
  }));

step("far ends: the server is killed and started again in a call", "JsSIP", async () => {
  const own = await startTelephony();
  try {
    await withAll([alice({ socket: own.ws }), bob({ socket: own.ws, answers: "auto" })], async (caller, callee) => {
      const out = await caller.call("bob");
      await out.is("up");
      await out.hears(880);
      await own.kamailio.kill();
      await out.hears(880);
      await own.kamailio.start();
      await untilSo(async () => (await caller.isRegistered()) && callee.isRegistered(), (both) => both, "both are registered again");
      await out.hears(880);
    });
  } finally {
    await own.stop();
  }
});
