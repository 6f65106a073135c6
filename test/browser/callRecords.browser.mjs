import assert from "node:assert/strict";
import { test } from "node:test";
import { completedCalls, phoneCallIsThere, phoneCallsWritten, timelineOf } from "./support/dynamics.mjs";
import { keptAfter } from "./support/kept.mjs";
import { onPage } from "./support/openPage.mjs";
import { records, workspace } from "./support/servers.mjs";
import { softphoneOn, readySoftphone, talkingToMaria } from "./support/softphone.mjs";
import { english } from "./support/texts.mjs";

const agent = "8f1c2d3e-0001-4a5b-8c6d-000000000001";
const [from, to] = [1, 2];
const partiesOf = ({ phonecall_activity_parties: parties }) => Object.fromEntries(parties.map((party) => [party.participationtypemask, party._partyid_value]));

/** The one call, and that it is complete: an agent with Maria, who called. */
async function isOneCompleteCall(page, expected) {
  const calls = await completedCalls(page);
  assert.equal(calls.length, 1);
  const [call] = calls;
  const said = { subject: call.subject, directioncode: call.directioncode, statecode: call.statecode, statuscode: call.statuscode, category: call.category, regarding: call._regardingobjectid_value };
  assert.deepEqual(said, { subject: english("Record_Incoming", "Maria Alvarez"), directioncode: false, statecode: 1, statuscode: 4, category: undefined, regarding: records.maria, ...expected });
  assert.deepEqual(partiesOf(call), { [from]: records.maria, [to]: agent });
  return call;
}

test("a call stands once on the timeline, completed, with who, what and why", () =>
  onPage(workspace({ record: records.maria }), async (page) => {
    const { call } = await talkingToMaria(page);
    await timelineOf(page).getByText(/^Open · /).waitFor();
    await call.notes.fill("Refund on its way");
    await call.press("End");
    await call.wrapupReason.selectOption("Resolved");
    await call.press("Done");
    const { description, phonenumber } = await isOneCompleteCall(page, { category: "Resolved" });
    assert.match(description, /^Refund on its way\n\nTalk time: 0 min \d+ s$/);
    assert.equal(phonenumber, "+12025550143");
    await timelineOf(page).getByRole("listitem").filter({ hasText: "Refund on its way" }).getByText(/^Completed · .* · Resolved/).waitFor();
  }));

test("a call that the agent made and nobody took is canceled on the timeline", () =>
  onPage(workspace({ record: records.tom, organization: JSON.stringify({ callRecords: { when: "offered" } }) }), async (page) => {
    const softphone = softphoneOn(page);
    await softphone.signIn();
    await softphone.numberToDial.fill("+44 7700 900461");
    await softphone.call.click();
    const call = softphone.callWith("Tom Okafor");
    await call.shows(english("Stage_dialing"));
    await phoneCallIsThere(page, "+447700900461");
    await call.press("End");
    await timelineOf(page).getByText(english("Record_NoAnswer", "Tom Okafor")).waitFor();
    await timelineOf(page).getByText(/^Canceled/).waitFor();
  }));

test("a call that the agent makes is from the agent, to the customer", () =>
  onPage(workspace({ record: records.tom }), async (page) => {
    const softphone = softphoneOn(page);
    await softphone.signIn();
    await softphone.numberToDial.fill("+44 7700 900461");
    await softphone.call.click();
    const call = softphone.callWith("Tom Okafor");
    await softphone.somebody("Tom Okafor answers");
    await call.shows(english("Stage_talking"));
    await softphone.somebody("Tom Okafor hangs up");
    await call.press("Done");
    const [record, ...others] = await completedCalls(page);
    assert.deepEqual(others, []);
    assert.deepEqual(partiesOf(record), { [from]: agent, [to]: records.tom });
    assert.deepEqual([record.subject, record.directioncode, record.statuscode], [english("Record_Outgoing", "Tom Okafor"), true, 2]);
  }));

test("a reload in the middle of the call makes no second record", () =>
  onPage(workspace({ record: records.maria }), async (page) => {
    page.on("dialog", (dialog) => dialog.accept());
    const { call } = await talkingToMaria(page);
    // A page that goes while it writes leaves open what of it arrived: then the record is completed minutes later.
    await phoneCallIsThere(page, "+12025550143");
    const typedAt = await page.evaluate(() => Date.now());
    await call.notes.fill("Before the reload");
    await keptAfter(page, typedAt);
    await page.reload();
    await call.shows(english("Stage_talking"));
    await call.press("End");
    await call.wrapupReason.selectOption("Complaint");
    await call.press("Done");
    const { description } = await isOneCompleteCall(page, { category: "Complaint" });
    assert.match(description, /^Before the reload\n/);
  }));

test("the call ends after the agent went to where no softphone is: its record is complete all the same", () =>
  onPage(workspace({ record: records.maria, organization: JSON.stringify({ simulation: { wrapupMs: 0 } }) }), async (page) => {
    const softphone = softphoneOn(page);
    await softphone.signIn();
    // Whoever has a number like this answers, and hangs up after ten seconds.
    await softphone.numberToDial.fill("(425) 555-0105");
    await softphone.call.click();
    const call = softphone.callWith("(425) 555-0105");
    await call.shows(english("Stage_talking"));
    await call.notes.fill("Will call again");
    await page.getByRole("button", { name: "Back to list" }).click();
    await page.getByRole("table", { name: "My Active Contacts" }).waitFor();
    assert.equal(await page.locator(".control-host").count(), 0);
    const [record, ...others] = await completedCalls(page);
    assert.deepEqual(others, []);
    assert.match(record.description, /^Will call again\n\nTalk time: 0 min (9|1\d) s$/);
    assert.deepEqual([record.phonenumber, record.actualdurationminutes, record.statuscode], ["+14255550105", 1, 2]);
    assert.deepEqual(partiesOf(record), { [from]: agent });
  }));

test("colleagues among themselves leave no record", () =>
  onPage(workspace({ record: records.maria }), async (page) => {
    const softphone = await readySoftphone(page);
    await softphone.numberToDial.fill("1001");
    await softphone.call.click();
    await softphone.somebody("Dana Keller answers");
    await softphone.callWith("Dana Keller").press("End");
    await softphone.callWith("Dana Keller").isGone();
    assert.deepEqual(await phoneCallsWritten(page), []);
  }));
