import assert from "node:assert/strict";
import { test } from "node:test";
import { accessibilityFaults } from "./support/accessibilityFaults.mjs";
import { inOneBrowser, onPage } from "./support/openPage.mjs";
import { workspace, workspaceAddress } from "./support/servers.mjs";

const helpDesk = `${workspaceAddress}/WebResources/contoso_/helpDesk.html`;
const bubbleOf = (page) => page.getByRole("button", { name: "Chat with us" });
const chatOf = (page) => page.getByRole("region", { name: "Help desk" });
const logOf = (page) => page.getByRole("log", { name: "Conversation" });

async function accessible(page) {
  assert.deepEqual(await accessibilityFaults(page, "body"), []);
}

for (const colorScheme of ["light", "dark"]) {
  test(`a visitor chats by keyboard, in ${colorScheme} colors`, () =>
    onPage(
      helpDesk,
      async (page) => {
        await bubbleOf(page).waitFor();
        await accessible(page);
        await page.keyboard.press("Tab");
        await page.keyboard.press("Enter");
        await logOf(page).getByText("Hello, this is Sam.").waitFor();
        await page.keyboard.type("Where is the refund?");
        await page.keyboard.press("Enter");
        await logOf(page).getByText("Where is the refund?").waitFor();
        await logOf(page).getByText("The refund was approved").waitFor();
        await accessible(page);
        await page.keyboard.press("Escape");
        const bubble = page.getByRole("button", { name: "Open chat" });
        await bubble.waitFor();
        assert.equal(await bubble.evaluate((button) => button.getRootNode().activeElement === button), true);
        await page.reload();
        await bubble.click();
        await logOf(page).getByText("The refund was approved").waitFor();
        await page.getByRole("textbox", { name: "Message" }).fill("Thanks, that's all");
        await page.keyboard.press("Enter");
        await chatOf(page).getByText("Sam Rivera has ended the chat.").waitFor();
        await accessible(page);
        await chatOf(page).getByRole("button", { name: "Close chat" }).last().click();
        await bubbleOf(page).waitFor();
      },
      { colorScheme, width: 480, height: 700 },
    ));
}

test("in a side pane the chat fills the page", () =>
  onPage(
    helpDesk,
    async (page) => {
      await bubbleOf(page).click();
      const { x, y, width, height } = await chatOf(page).evaluate(async (chat) => {
        await Promise.all(chat.getAnimations().map(({ finished }) => finished));
        return chat.getBoundingClientRect().toJSON();
      });
      assert.deepEqual([x, y, width, height], [0, 0, 320, 640]);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    },
    { width: 320, height: 640 },
  ));

test("a script invites, and the visitor declines", () =>
  onPage(helpDesk, async (page) => {
    await bubbleOf(page).waitFor();
    await page.evaluate(() => window.Microsoft.Omnichannel.LiveChatWidget.SDK.startProactiveChat({ message: "Your customer waits. Ask us?" }, false));
    await page.getByText("Your customer waits. Ask us?").waitFor();
    await accessible(page);
    await page.getByRole("button", { name: "No, thanks" }).click();
    await page.getByText("Your customer waits. Ask us?").waitFor({ state: "hidden" });
  }));

test("an agent by hand: from the settings of the workspace, also when nobody is there", () =>
  inOneBrowser(async (open) => {
    const desk = await open(helpDesk);
    const app = await open(workspace({ open: 1 }));
    const settings = app.getByRole("complementary", { name: "Workspace settings" });
    const chat = settings.getByRole("region", { name: /^Help desk: / });
    await settings.getByRole("switch", { name: "Agents work by themselves" }).uncheck();
    await bubbleOf(desk).click();
    await chat.getByRole("button", { name: "Accept" }).click();
    await logOf(desk).getByText("Sam Rivera has joined the chat.").waitFor();
    await chat.getByRole("textbox", { name: "Answer" }).fill("Hello by hand");
    await app.keyboard.press("Enter");
    await logOf(desk).getByText("Hello by hand").waitFor();
    assert.deepEqual(await accessibilityFaults(app, ".settings"), []);
    await chat.getByRole("button", { name: "Force close" }).click();
    await logOf(desk).getByText("The chat has been closed.").waitFor();
    await chatOf(desk).getByRole("button", { name: "Close chat" }).last().click();
    await settings.getByRole("switch", { name: "Open now" }).uncheck();
    await bubbleOf(desk).click();
    await desk.getByRole("heading", { name: "We are closed now" }).waitFor();
    await accessible(desk);
  }));

test("the chat stands in a window of its own", () =>
  inOneBrowser(async (open, context) => {
    const page = await open(helpDesk);
    await bubbleOf(page).waitFor();
    const opened = context.waitForEvent("page");
    await page.evaluate(() => window.Microsoft.Omnichannel.LiveChatWidget.SDK.startChat({ inNewWindow: true, customContext: {} }));
    const popup = await opened;
    await logOf(popup).getByText("Hello, this is Sam.").waitFor();
    await popup.close();
    await bubbleOf(page).waitFor();
  }));
