/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import axe from "axe-core";

const bridge = "/WebResources/osp_/softphone/liveChatBridge.js";
const text = readFileSync(join(__dirname, "../../docs/samples/helpDeskChat.html"), "utf8");
const parsed = (html: string): Document => new DOMParser().parseFromString(html, "text/html");

/** As an administrator leaves it: with the snippet in its place. */
function withSnippet(): Document {
  return parsed(text.replace(/<!-- (<script .*<\/script>) -->/, "$1"));
}

describe("the sample of a help desk's page", () => {
  it("loads the bridge by its name, and no widget that is not the organization's own", () => {
    expect([...parsed(text).scripts].map((script) => script.getAttribute("src"))).toEqual([bridge]);
  });

  it("says that whoever chats there is the agent", () => {
    expect(parsed(text).scripts[0]?.dataset.visitor).toBe("agent");
  });

  it("has a place for the widget's snippet", () => {
    const [widget, ...others] = withSnippet().scripts;
    expect(widget?.id).toBe("Microsoft_Omnichannel_LCWidget");
    expect(widget?.getAttributeNames()).toEqual(expect.arrayContaining(["src", "data-app-id", "data-org-id", "data-org-url"]));
    expect(others.map((script) => script.getAttribute("src"))).toEqual([bridge]);
  });

  it("has no script or style of its own, which the policy of apps forbids", () => {
    const page = withSnippet();
    expect([...page.scripts].filter((script) => !script.hasAttribute("src") || script.textContent !== "")).toEqual([]);
    expect(page.querySelectorAll("style, [style], [onclick], [onload]")).toHaveLength(0);
  });

  it("can be used by everybody", async () => {
    const { documentElement, body, title } = parsed(text);
    document.documentElement.lang = documentElement.lang;
    document.title = title;
    document.body.innerHTML = body.innerHTML;
    const { violations } = await axe.run(document.documentElement, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
