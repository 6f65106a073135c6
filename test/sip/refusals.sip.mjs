import assert from "node:assert/strict";
import { farEndsAt } from "../../scripts/sip/telephony.mjs";
import { testNumbers } from "../../scripts/sip/testNumbers.mjs";
import { english } from "../browser/support/texts.mjs";
import { bob, bobHz, ourHz, ourPhone, signedOut } from "./support/phones.mjs";
import { server } from "./support/servers.mjs";
import { overload } from "./support/serverOrders.mjs";
import { dropSockets, holdSockets } from "./support/sockets.mjs";
import { step } from "./support/step.mjs";
import { untilSo } from "./support/untilSo.mjs";
import { recordWire } from "./support/wire.mjs";
import { withAll } from "./support/withAll.mjs";

/** What the agent reads when the server answers so. */
const words = {
  302: "EndReason_forwarded",
  404: "EndReason_invalidNumber",
  408: "EndReason_notAnswered",
  480: "EndReason_notAnswered",
  486: "EndReason_busy",
  488: "EndReason_incompatible",
  500: "EndReason_unreachable",
  503: "EndReason_unreachable",
  603: "EndReason_declined",
};

/** The agent dials, reads why nothing came of it, and is Ready again. */
async function isRefused(phone, whom, status) {
  await phone.dial(whom);
  await phone.showsLastCall(words[status]);
  await phone.callWith(whom).isGone();
  await phone.shows("Ready");
  assert.equal(await phone.page.getByRole("alert").count(), 0);
}

/** Whatever was refused, the next call is one. */
async function canCall(phone, callee) {
  const before = await callee.count();
  await phone.dial("1002");
  const there = await callee.comesIn(before);
  await there.answer();
  await Promise.all([there.hears(ourHz), phone.hears(bobHz)]);
  await there.hangUp();
  await phone.shows("Ready");
}

for (const { number, status } of testNumbers) {
  const name = { 302: "302 moved", 404: "404 does not exist", 408: "408 silent", 480: "480 not there", 486: "486 busy", 488: "488 no sound that both know", 500: "500 broken", 503: "503 overloaded", 603: "603 declined" }[status];
  step(name, "Kamailio", async () => {
    const wire = recordWire();
    await withAll([ourPhone({ before: wire.before }), bob()], async (phone, callee) => {
      await isRefused(phone, number, status);
      assert.equal(wire.got(status, "INVITE").length, 1);
      // Nobody is called whom the agent has not dialed.
      assert.equal(await callee.count(), 0);
      assert.equal(await phone.sounding(), 0);
      await canCall(phone, callee);
    });
  });
}

step("408 nobody answers", "JsSIP", () =>
  withAll([ourPhone(), bob()], async (phone, callee) => {
    await phone.dial("1002");
    const there = await callee.comesIn();
    await phone.callWith("1002").shows(english("Stage_dialing"));
    await phone.showsLastCall("EndReason_notAnswered");
    await there.is("over");
    await phone.shows("Ready");
    await canCall(phone, callee);
  }));

for (const [name, status] of [["486 busy", 486], ["603 declined", 603]]) {
  step(name, "JsSIP", () =>
    withAll([ourPhone(), bob()], async (phone, callee) => {
      // At once, and after it rang.
      await callee.answers(String(status));
      await isRefused(phone, "1002", status);
      await callee.answers("manual");
      await phone.dial("1002");
      const there = await callee.comesIn(1);
      await phone.callWith("1002").shows(english("Stage_dialing"));
      await there.refuse(status);
      await phone.callWith("1002").isGone();
      await phone.showsLastCall(words[status]);
      await phone.shows("Ready");
      await canCall(phone, callee);
    }));
}

for (const [name, status, scenario] of [["488 no sound that both know", 488, "notAcceptable"], ["500 broken", 500, "serverError"]]) {
  step(name, "sipp", () =>
    withAll([ourPhone(), bob(), async () => scripted(scenario)], async (phone, callee, far) => {
      await isRefused(phone, far.extension, status);
      await far.went();
      await canCall(phone, callee);
    }));
}

async function scripted(scenario) {
  const far = await farEndsAt(server).sipp(scenario);
  return { ...far, close: far.stop };
}

step("we decline", "JsSIP", () =>
  withAll([ourPhone(), bob()], async (phone, caller) => {
    const there = await caller.call("alice");
    const here = phone.callWith("Bob Baker");
    await here.press("Decline");
    await here.isGone();
    assert.equal((await there.is("over")).status, 603);
    await phone.showsLastCall("EndReason_declined");
    await phone.shows("Ready");
    await canCall(phone, caller);
  }));

step("not ready: 480", "JsSIP", () =>
  withAll([signedOut(), bob()], async (phone, caller) => {
    const isTurnedAway = async () => {
      const there = await caller.call("alice");
      assert.equal((await there.is("over")).status, 480);
      assert.equal(await phone.callWith("Bob Baker").group.count(), 0);
    };
    await phone.signIn();
    await phone.answerAccount("alice");
    await phone.agentState.waitFor();
    await isTurnedAway();
    await phone.choose("Ready");
    await phone.choose("Lunch");
    await isTurnedAway();
    // Who rests may dial.
    await phone.dial("1002");
    const there = await caller.comesIn(2);
    await there.answer();
    await Promise.all([there.hears(ourHz), phone.hears(bobHz)]);
    await there.hangUp();
    await phone.shows("Lunch");
    await phone.choose("Ready");
    await caller.call("alice");
    await phone.callWith("Bob Baker").shows(english("Stage_ringing"));
  }));

const refusedWords = english("Error_sipForbidden");

step("wrong password", "Kamailio", async () => {
  const wire = recordWire();
  await withAll([signedOut({ before: wire.before })], async (phone) => {
    await phone.signIn();
    await phone.answerAccount("alice", "wrong");
    const prompt = phone.page.getByRole("dialog", { name: english("Credentials_signIn") });
    await prompt.getByText(refusedWords).waitFor();
    // The account is kept, the password is not.
    assert.equal(await prompt.getByLabel(english("Account"), { exact: true }).inputValue(), "alice");
    assert.equal(await prompt.getByLabel(english("Password"), { exact: true }).inputValue(), "");
    await phone.answerAccount("alice");
    await prompt.waitFor({ state: "detached" });
    await phone.choose("Ready");
    await phone.signOut();
    // Wrong for good: it ends, and the agent is told.
    await phone.signIn();
    for (let left = 4; left > 0; left -= 1) {
      const before = wire.got(403, "REGISTER").length;
      await phone.answerAccount("alice", "wrong");
      await untilSo(() => wire.got(403, "REGISTER").length, (count) => count > before, "the server says no");
      if (left > 1) await prompt.getByText(refusedWords).waitFor();
    }
    await prompt.waitFor({ state: "detached" });
    await phone.page.getByText(refusedWords).waitFor();
    assert.equal(wire.got(200, "REGISTER").length, 2);
    await phone.page.getByRole("button", { name: english("SignIn"), exact: true }).waitFor();
    assert.ok(wire.messages.every(({ text }) => !text.includes("pw-alice")));
  });
});

step("registration refused (403)", "Kamailio", () =>
  withAll([signedOut()], async (phone) => {
    await phone.signIn();
    await phone.answerAccount("barred");
    const prompt = phone.page.getByRole("dialog", { name: english("Credentials_signIn") });
    await prompt.getByText(refusedWords).waitFor();
    await prompt.getByRole("button", { name: english("Cancel") }).click();
    await prompt.waitFor({ state: "detached" });
    await phone.signIn();
    await phone.answerAccount("alice");
    await phone.choose("Ready");
  }));

step("registration not possible (503), tried again", "Kamailio", async () => {
  const wire = recordWire();
  const before = async (page) => {
    await wire.before(page);
    await holdSockets(page);
  };
  await withAll([signedOut({ before }), bob()], async (phone, caller) => {
    // At sign-in the agent is there to decide: nothing is tried behind their back.
    await phone.signIn();
    await phone.answerAccount("flaky");
    await phone.page.getByText(english("Error_sipNotRegistered")).waitFor();
    await phone.signIn();
    await phone.answerAccount("alice");
    await phone.choose("Ready");
    const refused = () => wire.got(503, "REGISTER").length;
    assert.equal(refused(), 1);
    const accepted = () => wire.got(200, "REGISTER").length;
    assert.equal(accepted(), 1);
    await overload("alice", true);
    try {
      await dropSockets(phone.page);
      const countdown = phone.page.getByText(new RegExp(`^${english("Error_sipNotRegistered")} ${english("ConnectionNextTry", "\\d+")}$`));
      await countdown.waitFor();
      await untilSo(refused, (count) => count >= 3, "the server is asked again, after its own time");
      await countdown.waitFor();
    } finally {
      await overload("alice", false);
    }
    await untilSo(accepted, (count) => count === 2, "the account is registered again");
    await phone.page.getByText(english("Error_sipNotRegistered")).waitFor({ state: "detached" });
    await phone.shows("Ready");
    const there = await caller.call("alice");
    await phone.callWith("Bob Baker").press("Answer");
    await Promise.all([there.hears(ourHz), phone.hears(bobHz)]);
  });
});
