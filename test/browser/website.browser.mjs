import assert from "node:assert/strict";
import { test } from "node:test";
import { accessibilityFaults } from "./support/accessibilityFaults.mjs";
import { onPage } from "./support/openPage.mjs";
import { workspace, workspaceAddress } from "./support/servers.mjs";

const site = (path) => `${workspaceAddress}/website/${path}`;
const pages = ["", "products.html", "product.html?model=karawane", "product.html?model=none", "fleet.html", "support.html", "support.html?q=lease", "support.html?q=zebra", "article.html?about=error-32", "contact.html"];
const offerOn = (page) => page.getByRole("region", { name: "Offer" });

/** What the page is told from now on. */
async function listen(page, mediaType) {
  await page.evaluate((name) => {
    window.told = [];
    window.ac("on", `${name}:all`, ({ actionState, sessionId }) => window.told.push(`${actionState} ${sessionId.length}`));
  }, mediaType);
}

for (const colorScheme of ["light", "dark"]) {
  test(`the website keeps nobody out, on any width, in ${colorScheme} colours`, () =>
    onPage(
      site(""),
      async (page) => {
        const faults = [];
        for (const path of pages) {
          for (const width of [320, 480, 1000]) {
            await page.setViewportSize({ width, height: 800 });
            await page.goto(site(path));
            await page.getByRole("heading", { level: 1 }).waitFor();
            const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
            if (wider > 0) faults.push(`${path} at ${width}: ${wider} px too wide`);
            faults.push(...(await accessibilityFaults(page, "body")).map((fault) => `${path} at ${width}: ${fault}`));
          }
        }
        assert.deepEqual(faults, []);
      },
      { colorScheme },
    ));
}

test("two products, and the visitor is offered fleet prices", () =>
  onPage(site("products.html"), async (page) => {
    await page.getByRole("link", { name: "Kontor 3" }).click();
    await page.getByRole("button", { name: "Ask for a quote" }).click();
    await page.getByText("Thank you. Your quote is on its way.").waitFor();
    await page.goBack();
    await page.getByRole("link", { name: "Karawane" }).click();
    await offerOn(page).getByText("Ten bikes or more?").waitFor();
    assert.deepEqual(await accessibilityFaults(page, "body"), []);
    await listen(page, "contentOffer");
    await offerOn(page).getByRole("button", { name: "See fleet prices" }).click();
    await page.waitForFunction(() => window.told.length > 0);
    assert.deepEqual(await page.evaluate(() => window.told), ["accepted 36"]);
    await page.getByRole("heading", { name: "Ten bikes or more" }).waitFor();
    assert.equal(await offerOn(page).count(), 0);
  }));

test("a search without luck leads to an invitation, which is asked once", () =>
  onPage(site("support.html"), async (page) => {
    await page.getByRole("searchbox").fill("<img src=x>");
    await page.getByRole("button", { name: "Search" }).click();
    await page.getByRole("heading", { name: "Nothing found for “<img src=x>”" }).waitFor();
    await listen(page, "webchat");
    await offerOn(page).getByRole("button", { name: "No, thanks" }).click();
    await page.waitForFunction(() => window.told.includes("rejected 36"));
    await page.getByRole("searchbox").fill("zebra");
    await page.getByRole("button", { name: "Search" }).click();
    await page.getByRole("heading", { name: "Nothing found for “zebra”" }).waitFor();
    await listen(page, "webchat");
    await page.getByRole("searchbox").fill("lease");
    await page.getByRole("button", { name: "Search" }).click();
    await page.getByRole("link", { name: "When the lease ends" }).click();
    await page.getByRole("button", { name: "No", exact: true }).click();
    await page.getByText("Sorry. Chat with us, or call.").waitFor();
    assert.equal(await offerOn(page).count(), 0);
  }));

test("the successor of the journey SDK invites as well", () =>
  onPage(site("index.html?sdk=genesys"), async (page) => {
    await page.evaluate(() => {
      window.told = new Promise((resolve) => window.Genesys("subscribe", "Journey.ready", resolve));
    });
    assert.deepEqual(await page.evaluate(() => window.told), { event: "Journey.ready", data: {} });
    assert.equal(await page.evaluate(() => typeof window.ac), "undefined");
    await page.goto(site("support.html?q=zebra"));
    await offerOn(page).getByRole("button", { name: "Start a chat" }).waitFor();
    await page.evaluate(() => {
      window.told = new Promise((resolve) => window.Genesys("subscribe", "Engage.inviteRejected", resolve));
      window.Genesys("command", "Engage.reject");
    });
    assert.deepEqual(await page.evaluate(() => window.told), { event: "Engage.inviteRejected", data: { engageContent: { offerText: "Didn't find it? One of us can look with you." } } });
  }));

test("pages that lack the chat and the relay stay as they are", () =>
  onPage(
    site("support.html?q=zebra"),
    async (page) => {
      await listen(page, "webchat");
      await offerOn(page).getByRole("button", { name: "Start a chat" }).click();
      await page.waitForFunction(() => window.told.includes("errored 36"));
      await page.getByRole("link", { name: "Contact" }).click();
      await page.getByRole("textbox", { name: "Phone number" }).fill("+442079460958");
      await page.getByRole("button", { name: "Ask for a callback" }).click();
      await page.getByText("Thank you. One of us calls you within the hour.").waitFor();
    },
    { expected: /net::ERR_FAILED/, before: (page) => page.route(/liveChatWidget|liveChatBridge|journeyRelay/, (route) => route.abort()) },
  ));

test("the website stands beside the app, and the softphone is told to listen", () =>
  onPage(workspace({ dark: 1 }), async (page) => {
    await page.getByRole("button", { name: "Customer's website" }).click();
    const pane = page.getByRole("complementary", { name: "Customer's website" });
    const website = pane.frameLocator("iframe");
    await website.getByRole("link", { name: "Support" }).click();
    await website.getByRole("heading", { name: "How can we help?" }).waitFor();
    assert.deepEqual(["liveChat", "journey", "website"].map((name) => new URL(page.url()).searchParams.get(name)), ["1", "1", "1"]);
    await pane.getByRole("button", { name: "Close the customer's website" }).click();
    await pane.waitFor({ state: "detached" });
    assert.equal(new URL(page.url()).searchParams.get("liveChat"), "1");
  }));
