import assert from "node:assert/strict";
import { ask, heardBy, hears, integrationAddress, serveIntegration, startIntegration } from "../browser/support/integration.mjs";
import { english } from "../browser/support/texts.mjs";
import { newProfile } from "./support/browser.mjs";
import { bob, bobHz, ourHz, ourPhone, signedOut } from "./support/phones.mjs";
import { openSoftphone, settingsAddress } from "./support/softphone.mjs";
import { step } from "./support/step.mjs";
import { untilSo } from "./support/untilSo.mjs";
import { recordWire } from "./support/wire.mjs";
import { withAll } from "./support/withAll.mjs";

const api = "**/api/data/v9.2/osp_GetTelephoneAccount";

/** What is asked of the organization's custom API. To be given as `before`. */
function recordQuestions() {
  const questions = [];
  return {
    questions,
    before: async (page) => {
      page.on("request", (request) => {
        if (request.url().endsWith("/osp_GetTelephoneAccount")) questions.push({ method: request.method(), ...request.postDataJSON() });
      });
    },
  };
}

async function bobTalks(phone, caller) {
  const there = await caller.call("alice");
  await phone.callWith("Bob Baker").press("Answer");
  await Promise.all([there.hears(ourHz), phone.hears(bobHz)]);
  return there;
}

step("account from a custom API", "JsSIP", async () => {
  const { questions, before } = recordQuestions();
  await withAll([signedOut({ address: settingsAddress({ sipAccount: "alice" }), before }), bob()], async (phone, caller) => {
    assert.deepEqual(questions, []);
    await phone.signIn();
    await phone.choose("Ready");
    assert.equal(await phone.page.getByLabel(english("Password"), { exact: true }).count(), 0);
    assert.deepEqual(questions, [{ method: "POST", reason: "signIn" }]);
    await bobTalks(phone, caller);
    assert.ok(!(await phone.page.content()).includes("pw-alice"));
  });
});

step("account from a custom API, renewed in a call", "JsSIP", async () => {
  const wire = recordWire();
  const { questions, before: record } = recordQuestions();
  // So short a life is renewed at its half.
  const address = settingsAddress({ sipAccount: "alice", sipExpires: "12" });
  await withAll([signedOut({ address, before: (page) => Promise.all([wire.before(page), record(page)]) }), bob()], async (phone, caller) => {
    await phone.signIn();
    await phone.choose("Ready");
    const there = await bobTalks(phone, caller);
    const renewed = () => ({ asked: questions.filter(({ reason }) => reason === "renewal").length, taken: wire.got(200, "REGISTER").length });
    const before = renewed();
    await untilSo(renewed, ({ asked, taken }) => asked > before.asked && taken > before.taken, "the account is asked for again, and the server takes it");
    await Promise.all([there.hears(ourHz), phone.hears(bobHz)]);
    await there.hangUp();
    await phone.shows("Ready");
    await bobTalks(phone, caller);
  });
});

step("a custom API that gives none, and says what it should not", "Kamailio", () =>
  withAll([signedOut({ address: settingsAddress({ sipAccount: "alice" }), expected: /the server responded with a status of (403|500)/ })], async (phone) => {
    const answers = [
      [{ status: 403, json: {} }, english("Error_serviceForbidden")],
      [{ status: 500, body: "" }, english("Error_serviceUnreachable")],
      [{ status: 200, body: "<html>" }, english("Error_serviceUnclear", "no JSON")],
      [{ status: 200, json: { user: "alice", secret: "pw-alice" } }, english("Error_serviceUnclear", "wrong at password")],
      [{ status: 200, json: { user: "alice", password: "wrong" } }, english("Error_sipForbidden")],
      [{ status: 200, json: { user: "flaky", password: "pw-flaky" } }, english("Error_sipNotRegistered")],
    ];
    for (const [answer, words] of answers) {
      await phone.page.route(api, (route) => route.fulfill(answer));
      await phone.signIn();
      await phone.page.getByText(words).waitFor();
      await phone.page.getByRole("button", { name: english("SignIn"), exact: true }).waitFor();
      await phone.page.unroute(api);
    }
    await phone.signIn();
    await phone.choose("Ready");
  }));

step("signing in in another tab brings the telephone there", "JsSIP", async () => {
  const context = await newProfile();
  const [first, second] = [recordWire(), recordWire()];
  const tab = (wire) => () => openSoftphone({ context, before: wire.before });
  try {
    await withAll([tab(first), tab(second), bob()], async (before, now, caller) => {
      await now.signIn();
      await now.answerAccount("alice");
      await now.choose("Ready");
      assert.deepEqual([first.sent("REGISTER").length, second.sent("REGISTER").length], [0, 2]);
      await before.shows("Ready");
      const there = await caller.call("alice");
      await before.callWith("Bob Baker").press("Answer");
      await Promise.all([there.hears(ourHz), now.hears(bobHz)]);
      await before.callWith("Bob Baker").shows(english("Stage_talking"));
      assert.deepEqual([await before.sounding(), await now.sounding()], [0, 1]);
      await before.callWith("Bob Baker").press("Hold");
      await Promise.all([there.hearsNo(ourHz), now.hearsNo(bobHz)]);
      await now.callWith("Bob Baker").press("Resume");
      await Promise.all([there.hears(ourHz), now.hears(bobHz)]);
      await before.callWith("Bob Baker").press("End");
      await there.is("over");
    });
  } finally {
    await context.close();
  }
});

step("an integration hears calls in order, and drives them", "JsSIP", async () => {
  const context = await newProfile();
  try {
    await serveIntegration(context);
    await withAll([ourPhone({ context }), bob()], async (phone, other) => {
      const place = await context.newPage();
      await place.goto(integrationAddress());
      await startIntegration(place);
      // Somebody calls.
      const there = await other.call("alice", ["X-Customer: 4711"]);
      const { id, ani, direction, ctiData, participants } = await hears(place, "workitemCreate");
      assert.deepEqual({ ani, direction, ctiData, participants }, { ani: "bob", direction: "Incoming", ctiData: { Customer: "4711" }, participants: [{ address: "bob", name: "Bob Baker" }] });
      assert.deepEqual(await ask(place, "acceptWorkitem", "voice", id), { value: undefined });
      await Promise.all([there.hears(ourHz), phone.hears(bobHz)]);
      assert.deepEqual(await ask(place, "pauseWorkitem", "voice", id), { value: undefined });
      await there.hearsNo(ourHz);
      assert.deepEqual(await ask(place, "resumeWorkitem", "voice", id), { value: undefined });
      await there.hears(ourHz);
      await there.hangUp();
      await phone.shows("Ready");
      await hears(place, "workitemEnd");
      const told = ["workitemCreate", "workitemConnect", "agentStateChange", "workitemPause", "workitemResume", "workitemEnd", "agentStateChange"];
      await untilSo(() => heardBy(place), (names) => names.length === told.length, "all is told");
      assert.deepEqual(await heardBy(place), told);
      // It calls somebody, and then somebody who is busy.
      assert.deepEqual(await ask(place, "dialOrConsult", "voice", "1002"), { value: undefined });
      const back = await other.comesIn(1);
      await back.answer();
      await Promise.all([back.hears(ourHz), phone.hears(bobHz)]);
      await back.hangUp();
      await phone.shows("Ready");
      assert.deepEqual(await ask(place, "dialOrConsult", "voice", "4861"), { value: undefined });
      const dialed = ["workitemCreate", "agentStateChange", "workitemConnect", "workitemEnd", "agentStateChange", "workitemCreate", "agentStateChange", "workitemEnd", "agentStateChange"];
      await untilSo(() => heardBy(place), (names) => names.length >= told.length + dialed.length, "all is told");
      assert.deepEqual((await heardBy(place)).slice(told.length), dialed);
    });
  } finally {
    await context.close();
  }
});
