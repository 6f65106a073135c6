import { onPage } from "./openPage.mjs";
import { records, workspace } from "./servers.mjs";
import { readySoftphone, softphoneOn } from "./softphone.mjs";
import { english } from "./texts.mjs";

/** The softphone's page in the channel provider's panel of a session app. */
export const inPanel = { sessionApp: 1, provider: 1 };
export const panelOf = (page) => page.frameLocator('iframe[title="Channel provider"]');
export const paneOf = (page) => page.frameLocator('iframe[title="Softphone"]');
export const formOf = (page) => page.getByRole("group", { name: "Business Phone" });

/** Opens the log, reads from it once it says `text`, and closes it again: it is open nowhere else. */
export async function readLog(place, text) {
  await place.getByRole("button", { name: english("More"), exact: true }).click();
  await place.getByRole("menuitem", { name: english("ShowLog") }).click();
  const lines = place.getByRole("group", { name: english("LogLines") });
  await lines.getByText(text).first().waitFor();
  const said = await lines.getByRole("listitem").allTextContents();
  await place.getByRole("button", { name: english("CloseLog") }).click();
  return said;
}

export const logSays = async (place, text) => void (await readLog(place, text));

/** How often the log says a text that it says at least once. */
export const timesInLog = async (place, text) => (await readLog(place, text)).filter((line) => line.includes(text)).length;

export const ownsThePhone = (place) => logSays(place, "link.changed primary");

/** What the More menu says of the way to Dynamics. */
export async function reachesDynamics(place, kind) {
  await place.getByRole("button", { name: english("More"), exact: true }).click();
  await place.getByText(english(`HostKind_${kind}`)).waitFor();
  await place.getByRole("button", { name: english("More"), exact: true }).click();
}

/** The page's own frame, for what only a channel provider's code can do. */
export const providerFrame = async (page) => (await page.waitForSelector('iframe[title="Channel provider"]')).contentFrame();

export const sessionsOf = (page) => page.getByRole("navigation", { name: "Sessions" });

/** The titles of the open sessions, in their order; "Home" is the first. */
export const sessionTitles = (page) => sessionsOf(page).locator("button[aria-current]").evaluateAll((buttons) => buttons.map((button) => button.getAttribute("aria-label")));

/** Waits until this session is in front. */
export const inSession = (page, title) => sessionsOf(page).locator(`button[aria-label="${title}"][aria-current="true"]`).waitFor();

export const callSession = { template: "osp_call_session", parameters: { callerName: "{callerName}" } };

/** The agent stands on Maria's form, ready; the softphone's page is in the provider's panel. */
export const asProvider = (organization, story, { settings = {}, options } = {}) =>
  onPage(
    workspace({ ...inPanel, record: records.maria, organization: JSON.stringify(organization), ...settings }),
    async (page) => {
      await ownsThePhone(panelOf(page));
      const panel = await readySoftphone(panelOf(page));
      const form = softphoneOn(formOf(page));
      await form.shows("Ready");
      await story({ page, panel, form });
    },
    options,
  );

/** What the softphone told Dynamics by this method, the oldest first. The settings, where that stands, lie over the panel until they are closed again. */
export async function toldDynamics(page, method) {
  await page.getByRole("button", { name: "Workspace settings" }).click();
  const calls = page.getByRole("list", { name: "Calls of the framework" });
  await calls.waitFor();
  const told = await calls.getByRole("listitem").evaluateAll((items) => items.map((item) => [item.querySelector("strong").textContent, item.querySelector("code").textContent]));
  await page.getByRole("button", { name: "Workspace settings" }).click();
  return told.filter(([name]) => name === method).map(([, given]) => JSON.parse(given)).reverse();
}
