import { createCifHost } from "../../SoftphoneControl/dynamics/cif/cifHost";
import { sidePageOf } from "../../SoftphoneControl/dynamics/forms/sidePage";
import { methodsOf } from "../../SoftphoneControl/link/protocol/hostMethods";
import { createCifBench } from "../support/cifBench";
import { createFakeClock } from "../support/fakeClock";
import { createFakeNavigation } from "../support/fakeNavigation";
import { createFakePanes } from "../support/fakePanes";

const chat = "new_/chat.html";
const inWindow = ["openWebResource", chat, { openInNewWindow: true, width: 360, height: 640 }];

function app({ hasPanes = true, hasWindows = true, around = false } = {}) {
  const panes = createFakePanes();
  const navigation = createFakeNavigation();
  const clock = createFakeClock();
  const own = { Xrm: { App: { ...(hasPanes && { sidePanes: panes.library }) }, Navigation: hasWindows ? navigation.library : {} } };
  const page = (around ? { parent: own } : own) as unknown as Window;
  return { panes, navigation, clock, page, show: () => sidePageOf(page, clock)?.(chat) };
}

describe("a page beside the form", () => {
  it("opens in a pane of its own, and comes in front again without losing what is in it", async () => {
    const { panes, navigation, show } = app();
    await show();
    expect(panes.calls).toEqual([
      ["getPane", `osp_${chat}`],
      ["createPane", { paneId: `osp_${chat}`, title: "Chat", width: 360, canClose: true, alwaysRender: true }],
      ["navigate", { pageType: "webresource", webresourceName: chat }],
    ]);
    await show();
    expect(panes.calls.slice(3)).toEqual([["getPane", `osp_${chat}`], ["select"]]);
    expect(navigation.calls).toEqual([]);
  });

  it("is opened by the app around, from a page in a pane or a frame", async () => {
    const { panes, show } = app({ around: true });
    await show();
    expect(panes.open()).toEqual([`osp_${chat}`]);
  });

  it("counts as shown when nobody says that it is", async () => {
    const { panes, clock, show } = app();
    panes.set("navigate", "hangs");
    const shown = show();
    await clock.advance(2_000);
    await expect(shown).resolves.toBeUndefined();
  });

  it.each([
    ["has no panes", { hasPanes: false }, undefined],
    ["refuses a pane", {}, "createPane"],
    ["refuses its pages", {}, "navigate"],
  ] as const)("opens in a window where the app %s, and leaves no empty pane", async (_, made, refuses) => {
    const { panes, navigation, show } = app(made);
    if (refuses) panes.set(refuses, { rejects: { message: "Ada Example +442071838750" } });
    await show();
    expect(navigation.calls).toEqual([inWindow]);
    expect(panes.open()).toEqual([]);
  });

  it("is not opened twice when the app does not say what became of a pane", async () => {
    const { panes, navigation, clock, show } = app();
    panes.set("createPane", "hangs");
    const shown = show()?.catch((error: unknown) => error);
    await clock.advance(9_999);
    expect(await shown).toMatchObject({ name: "HostRefusal", code: "hostTimeout" });
    expect(navigation.calls).toEqual([]);
  });

  it("is not shown where all refuse, and what they say goes nowhere", async () => {
    const { panes, navigation, show } = app();
    panes.set("createPane", { throws: new Error("Ada Example") });
    navigation.set("openWebResource", { throws: new Error("Ada Example") });
    const error = await show()?.catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "HostRefusal", code: "chatPageNotShown" });
    expect(JSON.stringify(error)).not.toContain("Ada");
  });

  it.each([[{}], [{ Xrm: {} }], [{ Xrm: { App: { sidePanes: { createPane: 7 } }, Navigation: { openWebResource: "x" } } }]])("can't be shown by %p", (page) => {
    expect(sidePageOf(page as Window, createFakeClock())).toBeUndefined();
  });

  it("can be asked of a channel provider's page as long as the app around has a way", () => {
    const { client, clock } = createCifBench();
    const { page } = app({ around: true });
    let isThere = true;
    const host = createCifHost({ client, clock, log: { write: () => undefined }, newId: () => "id", sidePage: () => (isThere ? sidePageOf(page, clock) : undefined) });
    expect(methodsOf(host)).toContain("showSidePage");
    isThere = false;
    expect(methodsOf(host)).not.toContain("showSidePage");
  });
});
