import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { legibleOf } from "../browser/support/legible.mjs";
import { newProfileIn } from "./support/browser.mjs";
import { openFarEnd } from "./support/farEnd.mjs";
import { cardNumber, dialed, digits, liveThrough, name, note, numberInName, password, variable, wrongPassword } from "./support/secretDay.mjs";

/** Every file below a folder, read as Latin-1 and as UTF-16. */
async function filesIn(folder) {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  return Promise.all(
    files.map(async (entry) => {
      const bytes = await readFile(join(entry.parentPath ?? entry.path, entry.name));
      return { place: entry.name, text: `${bytes.toString("latin1")}\n${bytes.toString("utf16le")}\n${bytes.subarray(1).toString("utf16le")}` };
    }),
  );
}

/** Steps of the phone, what they are made of, and what the next page starts from: the law lets numbers and names travel in them, and nowhere else. */
const carriesBusiness = new Set(["snapshot", "resume", "action", "event", "reply", "tell", "request", "portCall", "portAnswer"]);

let folder;
let day;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "osp-secrets-"));
  const context = await newProfileIn(folder);
  const others = [];
  try {
    const far = await openFarEnd("bob", { displayName: `${name} ${numberInName}` });
    others.push(far);
    const outside = await openFarEnd("phone", { answers: "auto" });
    others.push(outside);
    day = await liveThrough(context, far, outside);
  } finally {
    await Promise.all(others.map((other) => other.close()));
    await context.close();
  }
  day.files = (await Promise.all(["IndexedDB", "Session Storage"].map((part) => filesIn(join(folder, "Default", part))))).flat();
});
after(() => rm(folder, { recursive: true, force: true }));

const business = () => ({ numbers: [dialed, numberInName, cardNumber, digits], words: [name, note, variable, ...day.secrets] });
/** The workspace's Dataverse stands in for Microsoft's. */
const ours = ({ place }) => !place.startsWith("localStorage workspace.");

function assertNothingIn(places, legible) {
  const found = places.map(({ place, text }) => ({ place, found: legible(text) })).filter(({ found: words }) => words.length > 0);
  assert.deepEqual(found, []);
}

test("what is looked for was there to be found", () => {
  const legible = legibleOf(business());
  assert.deepEqual(legible("a line, 2026-03-03, id-17, …43"), []);
  for (const text of [`x${password}x`, "+1 (202) 555-0143", "4111 1111 1111 1111", `the ${note}`]) assert.notDeepEqual(legible(text), []);
  assert.ok(day.secrets.length > 8, `${day.secrets.length} secrets on the wire`);
  const types = new Set(day.said.map(({ text }) => JSON.parse(text).type));
  for (const type of ["primary", "snapshot", "action", "tell", "request", "event", "reply", "resume", "hello"]) assert.ok(types.has(type), `nobody says ${type}, only ${[...types]}`);
  const all = day.said.map(({ text }) => text).join("\n");
  for (const known of [name, variable, note, dialed]) assert.ok(all.includes(known), `${known} never travelled`);
  assert.ok(day.stored.every(({ texts, keys }) => keys.length > 0 && texts.some((entry) => !ours(entry) && legible(entry.text).length > 0)), "the storages are not read");
  assert.ok(day.files.some(({ text }) => text.includes("open-softphone")), "the files are not read");
});

test("the password is never on the wire itself", () => {
  const clear = day.wires.flatMap(({ messages }) => messages).filter(({ text }) => text.includes(password) || text.includes(wrongPassword));
  assert.deepEqual(clear, []);
});

test("pages of the organization say no password, no answer to the server and no nonce to each other", () => {
  assertNothingIn(day.said.map(({ channel, text }) => ({ place: `${channel} ${text.slice(0, 80)}`, text })), legibleOf({ words: day.secrets }));
});

test("numbers, names and notes are in the phone's steps, in what is asked of it and in what the next page starts from, and in no other message", () => {
  const others = day.said.filter(({ text }) => !carriesBusiness.has(JSON.parse(text).type));
  assert.ok(others.length > 20, `${others.length} other messages`);
  assertNothingIn(others.map(({ channel, text }) => ({ place: `${channel} ${JSON.parse(text).type}`, text })), legibleOf(business()));
});

test("log, console, recording and health summary have nobody's business in them", () => {
  const legible = legibleOf(business());
  assert.ok(day.log.length > 30 && day.recording.length > 10_000);
  assertNothingIn([...day.log, ...day.console, day.recording, day.health].map((text) => ({ place: text.slice(0, 120), text })), legible);
});

test("in storage nothing of it is legible, in a call and after it, and no key can be taken out", () => {
  for (const { texts, keys } of day.stored) {
    assertNothingIn(texts.filter(ours), legibleOf(business()));
    assert.deepEqual(keys.filter(({ extractable, isTaken }) => extractable || isTaken), []);
  }
});

test("nor in the files that the browser has written", () => {
  assertNothingIn(day.files, legibleOf(business()));
});
