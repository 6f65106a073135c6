import { english } from "./texts.mjs";

/**
 * The softphone as an agent sees it: everything by its accessible name.
 * @param {import("playwright-core").Page | import("playwright-core").Locator} place a page, or the part of it that holds one control
 */
export function softphoneOn(place) {
  const button = (name) => place.getByRole("button", { name, exact: true });
  const agentState = button("Agent state");
  const people = place.getByRole("region", { name: "People calling" });
  return {
    agentState,
    /** All that is up, and how the last one ended. */
    calls: place.getByRole("region", { name: english("Calls"), exact: true }),
    people,
    numberToDial: place.getByRole("combobox", { name: "Number to dial" }),
    recordNumber: place.getByRole("textbox", { name: english("RecordNumber") }),
    call: button("Call"),
    callRecordNumber: (number) => button(`Call ${number}`),
    signIn: () => button("Sign in").click(),
    /** What is needed seldom: an entry of the menu More, by its text's name. */
    async more(key) {
      await button(english("More")).click();
      await place.getByRole("menuitem", { name: english(key), exact: true }).click();
    },
    async choose(state) {
      await agentState.click();
      await place.getByRole("menuitemradio", { name: state }).click();
      await agentState.filter({ hasText: state }).waitFor();
    },
    shows: (state) => agentState.filter({ hasText: state }).waitFor(),
    /** Somebody at the other end: "Maria Alvarez calls". */
    somebody: (does) => people.getByRole("button", { name: does, exact: true }).click(),
    callWith: (who) => callIn(place.getByRole("group", { name: `Call with ${who}`, exact: true })),
    chatWith: (who) => callIn(place.getByRole("group", { name: `Chat with ${who}`, exact: true })),
  };
}

function callIn(group) {
  return {
    group,
    button: (name) => group.getByRole("button", { name, exact: true }),
    press: (name) => group.getByRole("button", { name, exact: true }).click(),
    shows: (text) => group.getByText(text, { exact: true }).waitFor(),
    wrapupReason: group.getByRole("combobox", { name: "Wrap-up reason" }),
    notes: group.getByRole("textbox", { name: "Notes" }),
    isGone: () => group.waitFor({ state: "detached" }),
  };
}

/** Signed in, and ready for calls. */
export async function readySoftphone(page) {
  const softphone = softphoneOn(page);
  await softphone.signIn();
  await softphone.choose("Ready");
  return softphone;
}

/** In a call with Maria Alvarez, who called. */
export async function talkingToMaria(page) {
  const softphone = await readySoftphone(page);
  await softphone.somebody("Maria Alvarez calls");
  const call = softphone.callWith("Maria Alvarez");
  await call.press("Answer");
  await call.shows(english("Stage_talking"));
  return { softphone, call };
}
