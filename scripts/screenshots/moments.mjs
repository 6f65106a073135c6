const button = (page, name) => page.getByRole("button", { name, exact: true }).first();
const integration = (page) => page.frameLocator("iframe");
const inCall = (page, who, name) => page.getByRole("group", { name: `Call with ${who}` }).getByRole("button", { name, exact: true });

/** A call from the agent's sign-in to wrap-up, another with what integrations bring; each moment is reached from the one before. */
export const moments = {
  async signedOut(page) {
    await button(page, "Sign in").waitFor();
  },
  async ready(page) {
    await button(page, "Sign in").click();
    await button(page, "Agent state").click();
    await page.getByRole("menuitemradio", { name: "Ready" }).click();
    await button(page, "Agent state").filter({ hasText: "Ready" }).waitFor();
  },
  async incoming(page) {
    await button(page, "Maria Alvarez calls").click();
    await inCall(page, "Maria Alvarez", "Answer").waitFor();
  },
  async talking(page) {
    await inCall(page, "Maria Alvarez", "Answer").click();
    await inCall(page, "Maria Alvarez", "Hold").waitFor();
  },
  async consult(page) {
    await inCall(page, "Maria Alvarez", "Consult").click();
    await button(page, /^Dana Keller/).click();
    await button(page, "Dana Keller answers").click();
    await button(page, "Complete transfer").waitFor();
  },
  async wrapup(page) {
    await button(page, "Complete transfer").click();
    await button(page, "Done").waitFor();
  },
  async conference(page) {
    await button(page, "Done").click();
    await button(page, "Maria Alvarez calls").click();
    await inCall(page, "Maria Alvarez", "Answer").click();
    await inCall(page, "Maria Alvarez", "Add to call").click();
    await button(page, /^Dana Keller/).click();
    await button(page, "Dana Keller answers").click();
    await page.getByRole("group", { name: "Call with Maria Alvarez" }).getByText("Conference").waitFor();
  },
  async integration(page) {
    await page.goto(`${page.url()}&customIntegrationUrl=/WebResources/samples/sampleIntegration.html`);
    await integration(page).getByText("Connected").waitFor();
  },
  async messages(page) {
    await integration(page).getByRole("button", { name: "Show an error" }).click();
    await button(page, "Try again").waitFor();
    await integration(page).getByRole("button", { name: "Show an info" }).click();
    await page.getByText("Hello from the sample integration").waitFor();
  },
  async log(page) {
    await button(page, "Leave it").click();
    await button(page, "More").click();
    await page.getByRole("menuitem", { name: "Show log" }).click();
    await page.getByRole("region", { name: "Log" }).waitFor();
  },
};
