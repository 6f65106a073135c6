/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createJourneyClient } from "../../SoftphoneControl/adapters/journey/journeyClient";
import { webActionOf } from "../support/fakeJourneySdks";
import { compile } from "./compile";

const fileText = (name: string): string => readFileSync(join(__dirname, "../../docs/samples", name), "utf8");

async function load() {
  const html = new DOMParser().parseFromString(fileText("journeyRelay.html"), "text/html");
  document.body.innerHTML = html.body.innerHTML;
  const told: unknown[][] = [];
  const chats: unknown[] = [];
  const client = createJourneyClient({ onThrow: (error) => { throw error; } });
  const note = (kind: string) => (text: string) => void told.push([kind, text]);
  const context = () => ({ SelfService: { value: "[]", isDisplayable: false } });
  const SDK = { startChat: (options: unknown) => void chats.push(options) };
  Object.assign(window, { OpenSoftphoneJourney: { on: client.on, search: note("search"), article: note("article"), action: note("action"), context }, Microsoft: { Omnichannel: { LiveChatWidget: { SDK } } } });
  await compile([], fileText("journeyRelay.js"))();
  return { html, told, chats, client };
}

const part = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

describe("the sample of a site", () => {
  it("includes the relay by its name, and has no script in its page", async () => {
    const { html } = await load();
    expect([...html.scripts].map((script) => script.getAttribute("src"))).toEqual(["/WebResources/osp_/softphone/journeyRelay.js", "journeyRelay.js"]);
    expect(html.querySelectorAll("style, [style], [onclick]")).toHaveLength(0);
  });

  it("tells what the visitor searched, read and did", async () => {
    const { told } = await load();
    (part("words") as HTMLInputElement).value = "refund";
    part("search").dispatchEvent(new Event("submit", { cancelable: true }));
    document.querySelector("a")?.click();
    part("print").click();
    expect(told).toEqual([["search", "refund"], ["article", "How to return goods"], ["action", "Printed a return label"]]);
  });

  it("shows what became of an offer", async () => {
    const { client } = await load();
    client.tell(webActionOf({ actionState: "accepted" }));
    expect(part("offers").textContent).toBe("A chat was accepted.");
  });

  it("begins a chat with the visit, once the widget is ready", async () => {
    const { chats } = await load();
    expect(part("chat").hidden).toBe(true);
    window.dispatchEvent(new Event("lcw:ready"));
    expect(part("chat").hidden).toBe(false);
    part("chat").click();
    expect(chats).toEqual([{ customContext: { SelfService: { value: "[]", isDisplayable: false } } }]);
  });
});
