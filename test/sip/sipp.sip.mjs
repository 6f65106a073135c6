import assert from "node:assert/strict";
import { earlyTone } from "../../scripts/sip/sipp.mjs";
import { farEndsAt } from "../../scripts/sip/telephony.mjs";
import { english } from "../browser/support/texts.mjs";
import { hearRing } from "./support/ring.mjs";
import { readyAs } from "./support/softphone.mjs";
import { server } from "./support/servers.mjs";
import { step } from "./support/step.mjs";
import { ourHz } from "./support/talking.mjs";
import { untilSo } from "./support/untilSo.mjs";
import { withAll } from "./support/withAll.mjs";

const farEnds = farEndsAt(server);
/** Of North America: 440 and 480. */
const ringBackHz = 480;
const [dialing, talking] = [english("Stage_dialing"), english("Stage_talking")];
const sipp = (scenario) => () => farEnds.sipp(scenario);

/** Our agent calls a far end that follows a script, and the script goes to its end. */
const calling = (scenario, story) => {
  let ring;
  const before = async (page) => {
    ring = await hearRing(page);
  };
  return withAll([sipp(scenario), () => readyAs("alice", { before })], async (far, agent) => {
    await agent.dial(far.extension);
    await story({ far, agent, ring, call: agent.callWith(far.extension) });
    await far.went();
    await agent.shows("Ready");
    assert.deepEqual(agent.faults, []);
  });
};

const end = async (call) => {
  await call.press("End");
  await call.isGone();
};

step("echo", "sipp", () =>
  calling("echo", async ({ agent, call }) => {
    await call.shows(talking);
    await agent.hears(ourHz);
    await call.press("Mute");
    await agent.hearsNo(ourHz);
    await call.press("Unmute");
    await agent.hears(ourHz);
    await end(call);
    await agent.hearsNo(ourHz);
  }));

step("early media", "sipp", () =>
  calling("announcement", async ({ agent, far, ring, call }) => {
    await call.shows(dialing);
    await ring.hears(ringBackHz);
    await agent.hears(earlyTone);
    await call.shows(english("Sound_early"));
    await ring.hearsNo(ringBackHz);
    // The ring-back has pauses of its own: it has to be over, not only silent now.
    await ring.watch(ringBackHz);
    assert.doesNotMatch(far.messages(), /SIP\/2\.0 200 OK/, "It is not answered yet.");
    await call.shows(talking);
    await agent.hears(earlyTone);
    await end(call);
    const most = await ring.most();
    assert.ok(!(most > -65), `The ring-back came again: ${most} dB`);
  }));

step("we have enough while it rings", "sipp", () =>
  calling("ringsForEver", async ({ ring, call }) => {
    await ring.hears(ringBackHz);
    await end(call);
    await ring.hearsNo(ringBackHz);
  }));

step("200 after our CANCEL", "sipp", () =>
  calling("lateAnswer", async ({ agent, far, call }) => {
    await untilSo(far.messages, (text) => text.includes("180 Ringing"), "it rings there");
    await end(call);
    await untilSo(far.messages, (text) => /\nBYE /.test(text), "the late answer is taken back");
    await agent.hearsNo(ourHz);
    assert.equal(await agent.page.getByText(talking, { exact: true }).count(), 0);
  }));

step("re-INVITE without SDP", "sipp", () =>
  calling("lateOffer", async ({ agent, far, call }) => {
    await call.shows(talking);
    await agent.hears(ourHz);
    await untilSo(far.messages, (text) => /CSeq: 1 ACK/.test(text), "the far end has taken the offer that it asked for");
    await agent.hears(ourHz);
    await call.press("Mute");
    await agent.hearsNo(ourHz);
    await call.press("Unmute");
    await agent.hears(ourHz);
    await end(call);
  }));

step("odd answers", "sipp", () =>
  calling("oddAnswer", async ({ agent, far, call }) => {
    await call.isGone();
    const named = agent.callWith(`O'Dd, "Quoted"`);
    await named.shows(talking);
    await agent.hears(ourHz);
    assert.match(far.messages(), /sUbJeCt: odd/);
    await end(named);
  }));
