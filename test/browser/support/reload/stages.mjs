import { requestsAre } from "../dynamics.mjs";
import { english } from "../texts.mjs";

const notes = "Asked for twelve, in blue";
const colleague = "Tom Okafor";
const colleaguesNumber = "+44 7700 900461";

async function talk({ softphone }) {
  await softphone.somebody("Maria Alvarez calls");
  const call = softphone.callWith("Maria Alvarez");
  // Her record opens with the answer: by then it has to be known.
  await call.group.getByText(english("Table_contact"), { exact: true }).waitFor();
  await call.press("Answer");
  await call.shows(english("Stage_talking"));
  await call.notes.fill(notes);
  return call;
}

const wrapUp = async (call) => {
  await call.press("End");
  await call.press("Done");
  await call.isGone();
};

/**
 * The moments of a call with Maria Alvarez at which something breaks. `reach` brings it there, with notes typed a moment ago; `finish` goes on to its end, on the page that has the phone by then, the first.
 * @type {Readonly<Record<string, { notes: string, reach: (place: { softphone: object, pages: readonly import("playwright-core").Page[] }) => Promise<unknown>, finish: (softphone: object, pages: readonly import("playwright-core").Page[]) => Promise<void> }>>}
 */
export const stages = {
  ringing: {
    notes,
    async reach({ softphone }) {
      await softphone.somebody("Maria Alvarez calls");
      const call = softphone.callWith("Maria Alvarez");
      await call.group.getByText(english("Table_contact"), { exact: true }).waitFor();
    },
    async finish(softphone) {
      const call = softphone.callWith("Maria Alvarez");
      await call.press("Answer");
      await call.shows(english("Stage_talking"));
      await call.notes.fill(notes);
      await wrapUp(call);
    },
  },
  talking: { notes, reach: talk, finish: (softphone) => wrapUp(softphone.callWith("Maria Alvarez")) },
  held: {
    notes,
    async reach(place) {
      const call = await talk(place);
      await call.press("Hold");
      await call.shows(english("Stage_held"));
    },
    async finish(softphone) {
      const call = softphone.callWith("Maria Alvarez");
      await call.press("Resume");
      await call.shows(english("Stage_talking"));
      await wrapUp(call);
    },
  },
  consulting: {
    notes,
    async reach({ softphone, pages: [page] }) {
      const call = await talk({ softphone });
      await softphone.numberToDial.fill(colleaguesNumber);
      await softphone.call.click();
      await page.getByRole("alertdialog").getByRole("button", { name: english("Consult") }).click();
      await call.shows(english("Stage_held"));
      await softphone.somebody(`${colleague} answers`);
      await softphone.callWith(colleague).shows(english("Stage_talking"));
    },
    async finish(softphone) {
      await softphone.callWith(colleague).press("End");
      await softphone.callWith(colleague).isGone();
      await stages.held.finish(softphone);
    },
  },
  "wrapping up": {
    notes,
    async reach(place) {
      const call = await talk(place);
      await call.notes.fill("");
      await call.press("End");
      await call.wrapupReason.waitFor();
      await call.notes.fill(notes);
    },
    async finish(softphone) {
      const call = softphone.callWith("Maria Alvarez");
      await call.press("Done");
      await call.isGone();
    },
  },
  "not written yet": {
    notes,
    async reach({ softphone, pages }) {
      const call = await talk({ softphone });
      for (const page of pages) await requestsAre(page, "offline");
      await wrapUp(call);
      await pages[0].getByText(`${english("UnsavedRecord")} ${english("Unsaved_offline")}`).waitFor();
    },
    async finish(_, pages) {
      for (const page of pages) await requestsAre(page, "normal");
      // By itself it may try again just before.
      await pages[0].evaluate(() => window.dispatchEvent(new Event("online")));
    },
  },
};
