import assert from "node:assert/strict";
import { levelIn, readWav } from "../../scripts/sip/wav.mjs";
import { farEndsAt } from "../../scripts/sip/telephony.mjs";
import { english } from "../browser/support/texts.mjs";
import { openFarEnd } from "./support/farEnd.mjs";
import { readyAs } from "./support/softphone.mjs";
import { server } from "./support/servers.mjs";
import { step } from "./support/step.mjs";
import { ourHz, pick } from "./support/talking.mjs";
import { untilSo } from "./support/untilSo.mjs";
import { withAll } from "./support/withAll.mjs";

const farEnds = farEndsAt(server);
const [phoneHz, bobHz] = [660, 880];
const [extension, name] = ["1100", "Baresip Phone"];
const talking = english("Stage_talking");
/** A full tone has 0 dB, silence less than -60. */
const loudDb = -30;
const blockS = 0.1;

const baresip = () => farEnds.baresip({ tone: phoneHz });
const agent = (sip) => () => readyAs("alice", { sip });
const bob = () => openFarEnd("bob", { hz: bobHz, answers: "auto" });

/** How long a recording of the phone has one frequency. Seconds */
function secondsOf(phone, side, hz) {
  const blocks = phone.recordings().filter((file) => file.endsWith(`-${side}.wav`)).flatMap((file) => {
    const { rate, samples } = readWav(file);
    const size = Math.round(rate * blockS);
    return Array.from({ length: Math.floor(samples.length / size) }, (_, at) => levelIn({ rate, samples: samples.subarray(at * size, (at + 1) * size) }, hz));
  });
  return blocks.filter((db) => db > loudDb).length * blockS;
}

const hearsUs = async (phone, least = 0.5) => {
  const before = secondsOf(phone, "dec", ourHz);
  await untilSo(() => secondsOf(phone, "dec", ourHz), (seconds) => seconds >= before + least, `the phone records ${ourHz} Hz`);
};

const bothHear = (softphone, phone) => Promise.all([softphone.hears(phoneHz), hearsUs(phone)]);

/** Our agent has called the phone, which answers by itself. */
async function talk(softphone, phone) {
  const since = phone.now();
  await softphone.dial(extension);
  const call = softphone.callWith(extension);
  await call.shows(talking);
  await phone.happened("CALL_ESTABLISHED", { since });
  await softphone.hears(phoneHz);
  return call;
}

const inCall = (sip, others, story) =>
  withAll([baresip, agent(sip), ...others], async (phone, softphone, ...rest) => {
    await story({ phone, softphone, call: await talk(softphone, phone) }, ...rest);
    assert.deepEqual(softphone.faults, []);
  });

step("out: call, sound both ways, they hang up", "baresip", () =>
  inCall({}, [], async ({ phone, softphone, call }) => {
    await bothHear(softphone, phone);
    await phone.hangUp();
    await call.isGone();
    await softphone.showsLastCall("EndReason_otherHungUp");
    await softphone.hearsNo(phoneHz);
  }));

step("in: call, sound both ways, we hang up", "baresip", () =>
  withAll([baresip, agent({})], async (phone, softphone) => {
    const since = phone.now();
    await phone.dial(`sip:alice@${server.domain}`);
    const call = softphone.callWith(name);
    await call.press("Answer");
    await call.shows(talking);
    await phone.happened("CALL_ESTABLISHED", { since });
    await bothHear(softphone, phone);
    await call.press("End");
    await phone.happened("CALL_CLOSED", { since });
    await call.isGone();
    assert.deepEqual(softphone.faults, []);
  }));

const pressKeys = async (call, keys) => {
  await call.press("Keypad");
  for (const key of keys) await call.group.getByRole("group", { name: english("KeyPadKeys") }).getByRole("button", { name: key, exact: true }).click();
};

/** baresip 1.0.0 records nothing more of us once the call was on hold: that our voice is back it tells by the tones in it. */
const backAgain = async ({ phone, softphone, call }, key) => {
  await Promise.all([call.shows(talking), softphone.hears(phoneHz)]);
  const since = phone.now();
  await call.group.getByRole("group", { name: english("KeyPadKeys") }).getByRole("button", { name: key, exact: true }).click();
  await untilSo(() => phone.digits(since), (digits) => digits === key, "the phone names the digit");
};

step("hold and resume", "baresip", () =>
  inCall({}, [], async ({ phone, softphone, call }) => {
    await bothHear(softphone, phone);
    await call.press("Hold");
    await call.shows(english("Stage_held"));
    await softphone.hearsNo(phoneHz);
    await call.press("Resume");
    await call.shows(talking);
    await call.press("Keypad");
    await backAgain({ phone, softphone, call }, "4");

    await phone.hold();
    await call.shows(english("Sound_heldByOther"));
    await softphone.hearsNo(phoneHz);
    await phone.resume();
    await call.group.getByText(english("Sound_heldByOther")).waitFor({ state: "detached" });
    await backAgain({ phone, softphone, call }, "2");
  }));

step("digits by RFC 4733, named by the far end", "baresip", () =>
  inCall({ digits: "rfc4733" }, [], async ({ phone, softphone, call }) => {
    await pressKeys(call, "159#*0");
    await untilSo(() => phone.digits(), (digits) => digits === "159#*0", "the phone names the digits");
    await bothHear(softphone, phone);
  }));

step("digits by INFO, named by the far end", "baresip", () =>
  inCall({ digits: "info" }, [], async ({ phone, softphone, call }) => {
    await pressKeys(call, "7*3#");
    await untilSo(() => phone.digits(), (digits) => digits === "7*3#", "the phone names the digits");
    await bothHear(softphone, phone);
  }));

step("they transfer us blind", "baresip", () =>
  inCall({ takesReferrals: true }, [bob], async ({ phone, softphone, call }, third) => {
    const since = phone.now();
    await phone.transferTo(`sip:bob@${server.domain}`);
    const now = await third.comesIn();
    await Promise.all([softphone.hears(bobHz), now.hears(ourHz)]);
    await softphone.hearsNo(phoneHz);
    await phone.happened("CALL_CLOSED", { since });
    await call.isGone();
    const same = softphone.callWith("bob");
    await same.press("End");
    await now.is("over");
  }));

step("we transfer them blind", "baresip", () =>
  inCall({}, [bob], async ({ phone, softphone, call }, third) => {
    await pick(call, "Transfer", "1002");
    const now = await third.comesIn();
    await now.hears(phoneHz);
    await untilSo(() => secondsOf(phone, "dec", bobHz), (seconds) => seconds > 0.5, `the phone records ${bobHz} Hz`);
    await call.isGone();
    await softphone.showsLastCall("EndReason_transferred");
    await softphone.hearsNo(phoneHz);
    await now.hangUp();
  }));

step("its recording has our tone", "baresip", () =>
  inCall({}, [], async ({ phone, call }) => {
    const since = phone.now();
    await hearsUs(phone, 2);
    await call.press("End");
    await phone.happened("CALL_CLOSED", { since });
    assert.ok(secondsOf(phone, "enc", phoneHz) > 1, "What it said is in its own recording.");
    const strangers = [ourHz / 2, ourHz * 2, phoneHz, bobHz * 1.5].map((hz) => [hz, secondsOf(phone, "dec", hz)]).filter(([, seconds]) => seconds > 0);
    assert.deepEqual(strangers, [], "Nothing else is in what it heard.");
  }));
