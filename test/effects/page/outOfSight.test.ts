import { createCallTexts } from "../../../SoftphoneControl/app/callTexts";
import { createDesktopNoticeEffect } from "../../../SoftphoneControl/effects/page/desktopNoticeEffect";
import { createTitleEffect } from "../../../SoftphoneControl/effects/page/titleEffect";
import type { PeerId } from "../../../SoftphoneControl/model/ids";
import type { Action } from "../../../SoftphoneControl/state/actions";
import { allRequests } from "../../../SoftphoneControl/state/findRequests";
import { createFakeDesktop } from "../../support/fakeSounds";
import { annasCall, appeared, changed, readyPhone } from "../../support/facts";
import { readResx } from "../../support/resx";

const tab = (id: string, isVisible: boolean): Action => ({ type: "page.joined", at: 1, peerId: id as PeerId, page: { kind: "local", methods: [], isVisible, usedAt: 0 } });
const hidden = (id: string): Action => ({ type: "page.hidden", at: 2, peerId: id as PeerId });
const notices = (desktopNotices: "off" | "brief" | "full"): Action => ({ type: "intent.preferencesChanged", at: 1, preferences: { desktopNotices } });
const unknown = { participants: [{ address: "+12065550142" }] };

function bench(link: "primary" | "mirror" = "primary") {
  const fake = createFakeDesktop();
  const texts = createCallTexts(() => "US");
  const english = readResx(1033);
  texts.take({ locale: "en-US", text: (key) => english.get(key) ?? "" });
  const phone = readyPhone();
  const { store } = phone;
  store.dispatch({ type: "link.changed", at: 0, link });
  const effects = [
    createDesktopNoticeEffect({ desktop: fake.desktop, titleOf: (item) => texts.describe(item, store.getState().phone.preferences.desktopNotices).desktopTitle }),
    createTitleEffect({ title: fake.title, callerOf: (item) => texts.callerOf(item, "brief") }),
  ];
  for (const effect of effects) store.onStep((step) => { effect.react(step); });
  return { ...fake, phone, effects, titles: () => [...fake.shown.values()] };
}

describe("a call that rings while no page of the softphone is in sight", () => {
  it("stands on the desktop until it rings no more", () => {
    const { phone, titles } = bench();
    phone.tell(tab("a", false), tab("b", false), appeared());
    expect(titles()).toEqual([expect.stringMatching(/^Incoming call from /)]);
    phone.tell(changed(2, { state: "Active" }));
    expect(titles()).toEqual([]);
  });

  it("is told by the page that rings alone: one notice for all tabs", () => {
    const { phone, titles } = bench("mirror");
    phone.tell(tab("a", false), tab("b", false), appeared());
    expect(titles()).toEqual([]);
    phone.store.dispatch({ type: "link.changed", at: 3, link: "primary" });
    expect(titles()).toHaveLength(1);
  });

  it("comes when the last page goes out of sight, and goes when the agent looks at any", () => {
    const { phone, titles } = bench();
    phone.tell(tab("a", true), tab("b", false), appeared());
    expect(titles()).toEqual([]);
    phone.tell(hidden("a"));
    expect(titles()).toHaveLength(1);
    phone.tell({ type: "page.used", at: 3, peerId: "b" as PeerId });
    expect(titles()).toEqual([]);
  });

  it("says no more of a number than its end, unless the agent wants it, and nothing if she wants none", () => {
    const { phone, titles } = bench();
    phone.tell(tab("a", false), appeared(unknown));
    expect(titles()).toEqual(["Incoming call from a number ending in 43"]);
    phone.tell(notices("full"));
    expect(titles()).toEqual(["Incoming call from (202) 555-0143"]);
    phone.tell(notices("off"));
    expect(titles()).toEqual([]);
  });

  it("gives away no number that stands for a name", () => {
    const { phone, titles, badges } = bench();
    phone.tell(tab("a", false), appeared({ participants: [{ address: "+12065550142", name: "+1 206 555 0142" }] }));
    expect([...titles(), badges.at(-1)].join()).not.toContain("555");
  });

  it("goes with the page", () => {
    const { phone, titles, effects } = bench();
    phone.tell(tab("a", false), appeared());
    for (const effect of effects) effect.dispose?.();
    expect(titles()).toEqual([]);
  });

  it("does not answer with a click on the notice: that only leads to the softphone", () => {
    const { phone, clicks } = bench();
    phone.tell(tab("a", false), appeared());
    clicks.get(annasCall)?.();
    expect(allRequests(phone.store.getState().phone)).toEqual([]);
  });
});

it("the tab's title says who rings, in every page, without the number in full", () => {
  const { phone, badges } = bench("mirror");
  phone.tell(appeared(unknown), changed(2, { state: "EndedAbandoned" }));
  expect(badges).toEqual(["📞 a number ending in 43", undefined]);
});
