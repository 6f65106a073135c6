import assert from "node:assert/strict";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { farEndsAt, startTelephony } from "../../scripts/sip/telephony.mjs";
import { english } from "../browser/support/texts.mjs";
import { startCable } from "./support/cable.mjs";
import { openFarEnd } from "./support/farEnd.mjs";
import { framesOf } from "./support/frames.mjs";
import { badDescriptions, hostileMessages, marker } from "./support/hostile.mjs";
import { startScriptedServer } from "./support/scriptedServer.mjs";
import { microphone, server } from "./support/servers.mjs";
import { readyAs } from "./support/softphone.mjs";
import { soundGoesOn } from "./support/steady.mjs";
import { step } from "./support/step.mjs";
import { untilSo } from "./support/untilSo.mjs";

const farEnds = farEndsAt(server);
const bobHz = 880;

/** Runs a story with telephones, cables and servers; all are closed at its end. */
async function withAll(opened, story) {
  const all = [];
  try {
    for (const open of opened) all.push(await open());
    return await story(...all);
  } finally {
    for (const one of all.reverse()) await (one.close ?? one.stop)();
  }
}

/** Alice, ready, on a line that can be cut; and what is said on it. */
const aliceOnCable = async () => {
  const cable = await startCable(new URL(server.wss).port);
  let frames;
  const watch = (page) => {
    frames = framesOf(page);
  };
  const phone = await readyAs("alice", { sip: { server: `wss://127.0.0.1:${cable.port}` }, before: watch });
  const close = async () => {
    await phone.close();
    cable.close();
  };
  return { ...phone, cable, frames, close };
};

const bob = (options) => () => openFarEnd("bob", { hz: bobHz, answers: "auto", ...options });

/** Alice has called bob, and both hear each other. */
async function talking(alice, far) {
  const before = await far.count();
  await alice.dial("1002");
  const theirs = await far.comesIn(before);
  await Promise.all([alice.hears(bobHz), theirs.hears(microphone.hz)]);
  const ours = alice.callWith("1002");
  await ours.shows(english("Stage_talking"));
  return { ours, theirs };
}

const isTold = (phone, code, timeout = 15_000) => phone.page.getByText(english(`Error_${code}`)).first().waitFor({ timeout });
/** The line is lost: the banner says so, and counts down to the next try. */
const lostLine = ({ page }) => page.locator(".fui-MessageBar", { hasText: english("ConnectionNextTry").split("{")[0] });
const median = (figures) => [...figures].sort((one, other) => one - other)[Math.floor(figures.length / 2)];

/** What the log says, as the agent can read it and copy it. */
async function logOf({ page }) {
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: english("ShowLog") }).click();
  const log = page.getByRole("region", { name: english("Log") });
  await log.waitFor();
  return log.innerText();
}

step("socket dropped in a call, 10 times", "JsSIP", (note) =>
  withAll([aliceOnCable, bob()], async (alice, far) => {
    const { ours, theirs } = await talking(alice, far);
    const took = [];
    await soundGoesOn({ alice: { ears: alice, hz: bobHz }, bob: { ears: theirs, hz: microphone.hz } }, async () => {
      for (let round = 0; round < 10; round += 1) {
        const since = alice.frames.count();
        const start = Date.now();
        alice.cable.drop();
        const register = await alice.frames.sends(/^REGISTER /, since);
        const invite = await alice.frames.sends(/^INVITE [^]*\r\nTo:[^\r]*;tag=/i, since);
        const ack = await alice.frames.sends(/^ACK /, since);
        assert.ok(register.at <= invite.at);
        took.push(ack.at - start);
        await ours.shows(english("Stage_talking"));
      }
    });
    note({ "until the call is agreed on anew": median(took) });
    // On the tenth socket it is found all the same.
    await theirs.hangUp();
    await ours.isGone();
    assert.deepEqual(alice.faults, []);
  }));

step("they hang up while our socket is down", "JsSIP", () =>
  withAll([aliceOnCable, bob()], async (alice, far) => {
    const { ours, theirs } = await talking(alice, far);
    alice.cable.cut();
    await lostLine(alice).waitFor();
    await theirs.hangUp();
    await theirs.is("over");
    await ours.group.waitFor();
    const since = alice.frames.count();
    alice.cable.mend();
    await alice.frames.hears(/^SIP\/2\.0 481 /, since);
    await isTold(alice, "callLost");
    await ours.isGone();
    await alice.shows("Ready");
    await alice.hearsNo(bobHz);
  }));

step("server killed and started again in a call", "JsSIP", async (note) => {
  const own = await startTelephony();
  await withAll([() => own, () => readyAs("alice", { sip: { server: own.wss } }), bob({ socket: own.ws })], async (_own, alice, far) => {
    const { ours, theirs } = await talking(alice, far);
    let back;
    await soundGoesOn({ alice: { ears: alice, hz: bobHz }, bob: { ears: theirs, hz: microphone.hz } }, async () => {
      await own.kamailio.kill();
      await lostLine(alice).waitFor();
      await own.kamailio.start();
      const start = Date.now();
      await lostLine(alice).waitFor({ state: "detached" });
      back = Date.now() - start;
      await untilSo(() => far.isRegistered(), (yes) => yes, "bob is registered again");
      await ours.shows(english("Stage_talking"));
    });
    note({ "we are back": back });
    await theirs.hangUp();
    await ours.isGone();
  });
});

step("silent STUN server", "JsSIP", async (note) => {
  const silent = createSocket("udp4");
  let asked = 0;
  silent.on("message", () => {
    asked += 1;
  });
  silent.bind(0, "127.0.0.1");
  await once(silent, "listening");
  /** From Enter to the INVITE. */
  const leavesAfter = async (sip) => {
    let frames;
    const watch = (page) => {
      frames = framesOf(page);
    };
    return withAll([() => readyAs("alice", { sip, before: watch }), bob()], async (alice) => {
      await alice.numberToDial.fill("1002");
      const start = Date.now();
      await alice.numberToDial.press("Enter");
      const { at, text } = await frames.sends(/^INVITE /);
      assert.match(text, /a=candidate:/);
      await alice.hears(bobHz);
      return at - start;
    });
  };
  try {
    const without = await leavesAfter({});
    const withIt = await leavesAfter({ stunServers: [`stun:127.0.0.1:${silent.address().port}`] });
    note({ "without": without, "with a silent server": withIt });
    assert.ok(asked > 0);
    assert.ok(withIt - without < 600, `${withIt} ms with a silent server, ${without} ms without`);
  } finally {
    silent.close();
  }
});

/** What its peer connections are to do wrong; runs inside the far end's page. */
const wrongs = {
  noPackets: () => {
    const { addTrack } = RTCPeerConnection.prototype;
    RTCPeerConnection.prototype.addTrack = function (...given) {
      const sender = addTrack.apply(this, given);
      void sender.replaceTrack(null);
      return sender;
    };
  },
  dtlsFailed: () => {
    const { get } = Object.getOwnPropertyDescriptor(RTCPeerConnection.prototype, "localDescription");
    Object.defineProperty(RTCPeerConnection.prototype, "localDescription", {
      get() {
        const { type, sdp } = get.call(this);
        return { type, sdp: sdp.replace(/(a=fingerprint:sha-256 )(..)/g, (_line, start, byte) => `${start}${byte === "00" ? "11" : "00"}`) };
      },
    });
  },
};

step("no sound comes: told within 3 seconds", "JsSIP", async (note) => {
  for (const [trouble, wrong] of Object.entries(wrongs)) {
    await withAll([() => readyAs("alice"), bob()], async (alice, far) => {
      await far.page.evaluate(wrong);
      await alice.dial("1002");
      const ours = alice.callWith("1002");
      await ours.shows(english("Stage_talking"));
      const start = Date.now();
      await ours.group.getByText(english(`Trouble_${trouble}`)).waitFor();
      const took = Date.now() - start;
      note({ [trouble]: took });
      assert.ok(took <= 3_000, `${trouble} is told after ${took} ms`);
    });
  }
});

async function vanished(alice, ours) {
  await ours.group.getByText(english("Trouble_noPackets")).waitFor();
  // It may be on its way back: it is asked for half a minute.
  await isTold(alice, "callLost", 45_000);
  await ours.isGone();
  await alice.shows("Ready");
}

step("far end vanishes without BYE", "JsSIP", () =>
  withAll([() => readyAs("alice"), bob()], async (alice, far) => {
    const { ours } = await talking(alice, far);
    // Its process dies: neither SIP nor DTLS says goodbye.
    await far.page.goto("chrome://crash").catch(() => undefined);
    await vanished(alice, ours);
  }));

step("far end vanishes without BYE", "sipp", () =>
  withAll([() => readyAs("alice")], async (alice) => {
    const far = await farEnds.sipp("vanishes");
    await alice.dial(far.extension);
    const ours = alice.callWith(far.extension);
    await ours.shows(english("Stage_talking"));
    await alice.hears(microphone.hz);
    await far.ended;
    await vanished(alice, ours);
  }));

step("malformed and hostile messages", "a scripted server", () =>
  withAll([startScriptedServer], async (hostile) => {
    const phone = await readyAs("alice", { sip: { server: hostile.address } });
    try {
      await hostile.isAlive();
      const messages = hostileMessages(hostile.request);
      for (const [what, all] of Object.entries(messages)) {
        for (const message of all) hostile.say(message);
        await hostile.isAlive().catch((error) => {
          throw new Error(`After messages with ${what}: ${error.message}`);
        });
      }
      await noCallIsThere(phone);

      for (const [at, description] of badDescriptions.entries()) {
        const callId = `bad-${at}`;
        hostile.say(hostile.request("INVITE", { "Call-ID": callId }, description));
        await hostile.answered(callId, 180);
        await phone.page.getByRole("button", { name: "Answer", exact: true }).click();
        await hostile.answered(callId, 488);
        await noCallIsThere(phone);
      }

      // More calls than there is room for: as many ring as the phone takes, and the others hear why.
      const flood = Array.from({ length: 300 }, (_, at) => [`flood-${at}`, hostile.request("INVITE", { "Call-ID": `flood-${at}` }), hostile.request("OPTIONS")]);
      for (const [, invite, options] of flood) {
        hostile.say(invite);
        hostile.say(options);
      }
      await hostile.isAlive();
      const answeredWith = (status) => hostile.got.filter((text) => text.startsWith(`SIP/2.0 ${status} `)).map((text) => /^Call-ID: *(flood-\d+)/im.exec(text)?.[1]).filter(Boolean);
      const ringing = new Set(answeredWith(180));
      assert.ok(ringing.size > 0 && ringing.size <= 8, `${ringing.size} calls ring`);
      assert.equal(await phone.page.getByRole("button", { name: "Answer", exact: true }).count(), ringing.size);
      for (const [callId, invite] of flood.filter(([id]) => ringing.has(id))) {
        hostile.say(invite.replace(/^INVITE/, "CANCEL").replace("CSeq: 1 INVITE", "CSeq: 1 CANCEL"));
        await hostile.answered(callId, 487);
      }
      await noCallIsThere(phone);

      // What is well-formed is a call as ever, in both directions.
      hostile.say(hostile.request("INVITE", { "Call-ID": "decent" }));
      await phone.page.getByRole("button", { name: "Decline", exact: true }).click();
      await hostile.answered("decent", 603);
      await noCallIsThere(phone);
      assert.equal(hostile.sockets(), 1);
      assert.deepEqual(phone.faults, []);
      assert.ok(!(await logOf(phone)).includes(marker));
    } finally {
      await phone.close();
    }
  }));

async function noCallIsThere(phone) {
  await phone.shows("Ready");
  await untilSo(() => phone.page.getByRole("button", { name: "Answer", exact: true }).count(), (count) => count === 0, "no call rings");
}
