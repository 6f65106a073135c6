import { accountOf } from "../../../scripts/sip/accounts.mjs";
import { softphoneOn } from "../../browser/support/softphone.mjs";
import { english } from "../../browser/support/texts.mjs";
import { newProfile } from "./browser.mjs";
import { createEars } from "./ears.mjs";
import { hearingOf } from "./hearing.mjs";
import { server, workspace } from "./servers.mjs";

/**
 * The workspace with our control on the test's telephone server.
 * @param {{ sip?: object, organization?: object, settings?: Record<string, string> }} options `sip`: settings over those of the test; `organization`: more of the configuration; `settings`: of the workspace, as in the page's address
 */
function workspaceAddress({ sip, organization, settings } = {}) {
  const configuration = { backend: "sip", sip: { server: server.wss, domain: server.domain, wrapupMs: 0, ...sip }, ...organization };
  return `${workspace}/?${new URLSearchParams({ organization: JSON.stringify(configuration), ...settings })}`;
}

/** The same, set as an admin types it into the workspace's settings. @param {Record<string, string>} settings more of them; `sip`: more of the control's own */
export function settingsAddress({ sip, ...settings } = {}) {
  return `${workspace}/?${new URLSearchParams({ backend: "sip", sipServer: server.wss, sipDomain: server.domain, configuration: JSON.stringify({ sip: { wrapupMs: 0, ...sip } }), ...settings })}`;
}

/** Gives the page ears for whatever its audio elements play. Runs inside the page. */
function giveEars(createEars) {
  let context;
  const known = new WeakMap();
  const earsOf = (stream) => {
    if (!known.has(stream)) known.set(stream, createEars((context ??= new AudioContext()), stream));
    return known.get(stream);
  };
  const ears = () => [...document.querySelectorAll("audio")].filter(({ paused, muted, srcObject }) => !paused && !muted && srcObject?.active === true).map(({ srcObject }) => earsOf(srcObject));
  window.agentEars = {
    level: (hz) => Math.max(-Infinity, ...ears().map((one) => one.level(hz))),
    loudest: () => ears().flatMap((one) => one.loudest()),
  };
}

/**
 * Opens a page of the workspace, signed out. What our microphone says is `microphone.hz`.
 * @param {Parameters<typeof workspaceAddress>[0] & { context?: import("playwright-core").BrowserContext, before?: (page: import("playwright-core").Page) => Promise<void>, address?: string, expected?: RegExp }} options
 *   `expected`: errors that the browser itself writes in this story; `context`: a browser profile that is there already, and stays the caller's to close; `before`: the page is asked for anything
 */
export async function openSoftphone({ context: shared, before, address, expected, ...options } = {}) {
  const context = shared ?? (await newProfile());
  const page = await context.newPage();
  const faults = [];
  page.on("pageerror", (error) => faults.push(error.stack ?? error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !expected?.test(message.text())) faults.push(message.text());
  });
  await page.addInitScript(`(${giveEars})(${createEars});`);
  await before?.(page);
  await page.goto(address ?? workspaceAddress(options));
  const softphone = softphoneOn(page);
  return {
    ...softphone,
    page,
    context,
    /** Errors that the page has thrown or written. */
    faults,
    /** How many audio elements it has: one for each call that is heard. */
    sounding: () => page.locator("audio").count(),
    close: () => (shared ? page.close() : context.close()),
    /** Types an account where it is asked for. */
    async answerAccount(user, password = accountOf(user).password) {
      await page.getByLabel("Account", { exact: true }).fill(user);
      await page.getByLabel("Password", { exact: true }).fill(password);
      await page.getByLabel("Password", { exact: true }).press("Enter");
    },
    /** Dials whatever the agent would type. */
    async dial(whom) {
      await softphone.numberToDial.fill(whom);
      await softphone.numberToDial.press("Enter");
    },
    /** How the last call ended, as the agent reads it. @param {string} key `EndReason_…` */
    showsLastCall: (key) => page.getByRole("region", { name: english("Calls") }).getByText(new RegExp(`${english(key)}$`)).waitFor(),
    async signOut() {
      await softphone.agentState.click();
      await page.getByRole("menuitem", { name: english("SignOut") }).click();
      await page.getByRole("button", { name: english("SignIn"), exact: true }).waitFor();
    },
    ...hearingOf({ level: (hz) => page.evaluate((asked) => window.agentEars.level(asked), hz), loudest: () => page.evaluate(() => window.agentEars.loudest()) }),
  };
}

/** Signed in as an account of scripts/sip/accounts.mjs, and ready for calls. */
export async function readyAs(user, options) {
  const phone = await openSoftphone(options);
  try {
    await phone.signIn();
    await phone.answerAccount(user);
    await phone.choose("Ready");
    return phone;
  } catch (error) {
    if (phone.faults.length > 0) error.message += `\nOn the page: ${phone.faults.join("\n")}`;
    await phone.close();
    throw error;
  }
}
