import { readySoftphone } from "./softphone.mjs";
import { english } from "./texts.mjs";

/**
 * Maria Alvarez calls, is answered, held, and wrapped up.
 * @param {import("playwright-core").Page} page
 */
export async function inboundCallFromStartToEnd(page) {
  const softphone = await readySoftphone(page);
  await softphone.somebody("Maria Alvarez calls");
  const call = softphone.callWith("Maria Alvarez");
  await call.shows(english("Stage_ringing"));
  await call.press("Answer");
  await call.shows(english("Stage_talking"));
  await softphone.shows(english("AgentState_Active"));
  await call.press("Hold");
  await call.shows(english("Stage_held"));
  await call.press("Resume");
  await call.shows(english("Stage_talking"));
  await call.press("End");
  await call.wrapupReason.selectOption("Resolved");
  await call.notes.fill("Refund on its way");
  await softphone.shows(english("AgentState_Wrapup"));
  await call.press("Done");
  await call.isGone();
  await softphone.shows("Ready");
}
