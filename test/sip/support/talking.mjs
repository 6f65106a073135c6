import { english } from "../../browser/support/texts.mjs";
import { microphone } from "./servers.mjs";

/** What our agent says. Hz */
export const ourHz = microphone.hz;

/**
 * Our agent dials, somebody answers by itself, and each hears the other.
 * @returns the call on our card, and at the far end
 */
export async function talk(agent, far, { dial = "1002", hz = 880, since = 0 } = {}) {
  await agent.dial(dial);
  const call = agent.callWith(dial);
  await call.shows(english("Stage_talking"));
  const other = await far.comesIn(since);
  await bothHear(agent, other, hz);
  return { call, other };
}

export const bothHear = (agent, other, hz) => Promise.all([agent.hears(hz), other.hears(ourHz)]);

/** Neither hears the other, and packets make no difference. */
export const nobodyHears = (agent, other, hz) => Promise.all([agent.hearsNo(hz), other.hearsNo(ourHz)]);

/** Fills in whom a panel of the card asks for. */
export async function pick(call, panel, whom) {
  await call.press(panel);
  const field = call.group.getByRole("textbox", { name: english("FindTarget"), exact: true });
  await field.fill(whom);
  await field.press("Enter");
}
