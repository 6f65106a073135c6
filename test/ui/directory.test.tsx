/** @jest-environment jsdom */
import { fireEvent, within } from "@testing-library/react";
import axe from "axe-core";
import type { Capability } from "../../SoftphoneControl/model/workItems/capability";
import type { Directory } from "../../SoftphoneControl/model/agent/directory";
import { defaultPreferences, mostFavorites } from "../../SoftphoneControl/model/settings/preferences";
import type { Favorite } from "../../SoftphoneControl/model/settings/preferences";
import { anna, bob, chatOf, nina, nineThirty, pia, requestOf, signedOutState, stateOf, talkOf, telephony } from "../support/builders";
import type { StateChanges } from "../support/builders";
import { renderSoftphone } from "../support/renderSoftphone";

const queues: Directory["queues"] = [{ id: "support", name: "Support", address: "2001", waitingCalls: 3, waitingSince: nineThirty - 65_000 }];
const zoe = { ...nina, id: "zoe", name: "Zoe Ray", address: "1009" };
const shift: Directory = { colleagues: [pia, zoe, nina], queues };

function phoneOf({ favorites = [], ...changes }: StateChanges & { readonly favorites?: readonly Favorite[] } = {}) {
  return stateOf({ directory: shift, simulation: undefined, preferences: { ...defaultPreferences, favorites }, ...changes });
}

function directory(state = phoneOf()) {
  const view = renderSoftphone(state, { field: undefined });
  fireEvent.click(view.getByRole("button", { name: "Directory" }));
  const panel = within(view.getByRole("region", { name: "Directory" }));
  const list = document.getElementById(panel.queryByLabelText("Name or number")?.getAttribute("aria-controls") ?? "") as HTMLElement;
  return {
    ...view,
    panel,
    list,
    search: (value: string) => fireEvent.change(panel.getByLabelText("Name or number"), { target: { value } }),
    enter: () => fireEvent.keyDown(panel.getByLabelText("Name or number"), { key: "Enter" }),
    rows: () => [...list.querySelectorAll("li")].map((row) => row.querySelector("button")?.textContent),
    star: (name: string) => panel.getByLabelText(`Favorite: ${name}`),
    call: (name: string) => panel.getByLabelText<HTMLButtonElement>((label) => label.startsWith(`Call ${name}`)),
  };
}

const free = (...colleagues: Directory["colleagues"]) => phoneOf({ directory: { colleagues, queues } });

describe("the directory", () => {
  it("shows favorites first, then colleagues with their state, the free ones first, and queues with their callers", () => {
    const { panel, rows } = directory(phoneOf({ favorites: [bob, { name: zoe.name, address: zoe.address }] }));
    expect(rows()).toEqual(["Bob Okafor(425) 555-0117", "Zoe RayReady", "Nina BergReady", "Pia LundSigned out", "Support3 waiting · longest 1:05"]);
    expect(panel.getAllByRole("list").map((list) => document.getElementById(list.getAttribute("aria-labelledby") ?? "")?.textContent)).toEqual(["Favorites", "Colleagues", "Queues"]);
    expect(document.activeElement).toBe(panel.getByLabelText("Name or number"));
  });

  it("calls with one click, and by Enter the only one who fits", () => {
    const { call, search, enter, sent } = directory();
    fireEvent.click(call("Nina Berg, Ready"));
    enter();
    search("pia");
    enter();
    search("zo");
    enter();
    search("206 555 0177");
    enter();
    const dials = [nina.address, zoe.address, "+12065550177"].map((address) => ({ type: "intent.command", command: { type: "dial", channelId: telephony, address } }));
    expect(sent).toEqual(dials);
    search("pia");
    expect(call("Pia Lund").disabled).toBe(true);
  });

  it("makes favorites, of typed numbers too, and takes them back", () => {
    const { star, sent, search, show } = directory(phoneOf({ favorites: [bob] }));
    fireEvent.click(star(nina.name));
    fireEvent.click(star(bob.name));
    search("2065550177");
    fireEvent.click(star("(206) 555-0177"));
    const own = { name: bob.name, address: bob.address };
    expect(sent).toEqual([[own, { name: nina.name, address: nina.address }], [], [own, { name: "(206) 555-0177", address: "+12065550177" }]].map((favorites) => ({ type: "intent.preferencesChanged", preferences: { favorites } })));
    search("");
    show(phoneOf({ favorites: [own, { name: nina.name, address: nina.address }] }));
    expect(star(nina.name).getAttribute("aria-pressed")).toBe("true");
    expect(star(zoe.name).getAttribute("aria-pressed")).toBe("false");
  });

  it("says when there are favorites enough", () => {
    const favorites = Array.from({ length: mostFavorites }, (_, index) => ({ name: `Friend ${String(index)}`, address: `19${String(index)}` }));
    const { panel, star, sent } = directory(phoneOf({ favorites }));
    expect(panel.getByText("50 favorites are the most there can be. Remove one first.")).toBeTruthy();
    fireEvent.click(star(nina.name));
    expect(sent).toEqual([]);
    fireEvent.click(star("Friend 0"));
    expect(sent).toHaveLength(1);
  });

  it("leaves everybody in place while the pointer or the focus is among them, and sorts again after", () => {
    const busy = { ...nina, state: "Active" } as const;
    const { list, rows, show, call, search } = directory(free(nina, zoe));
    const names = () => rows().map((row) => row?.slice(0, 4));
    for (const [come, go] of [[() => fireEvent.pointerEnter(list), () => fireEvent.pointerLeave(list)], [() => { call("Nina").focus(); }, () => { call("Nina").blur(); }]] as const) {
      show(free(nina, zoe));
      come();
      show(free(busy, zoe));
      expect(names()).toEqual(["Nina", "Zoe ", "Supp"]);
      expect(call("Nina").textContent).toBe("Nina BergIn a call");
      go();
      expect(names()).toEqual(["Zoe ", "Nina", "Supp"]);
    }
    show(free(nina, zoe));
    fireEvent.pointerEnter(list);
    show(free(busy, zoe));
    search("e");
    expect(names()).toEqual(["Zoe ", "Nina"]);
  });

  it("keeps a favorite that was just removed where it is, to be taken back", () => {
    const { list, rows, show, star } = directory(phoneOf({ favorites: [bob] }));
    fireEvent.pointerEnter(list);
    show(phoneOf({ favorites: [] }));
    expect(rows()[0]).toMatch(/^Bob/);
    expect(star(bob.name).getAttribute("aria-pressed")).toBe("false");
    fireEvent.pointerLeave(list);
    expect(rows()[0]).toMatch(/^Nina/);
  });

  it("is walked by arrow keys, from the field and back", () => {
    const { panel, call, star } = directory();
    const field = panel.getByLabelText("Name or number");
    const press = (key: string) => fireEvent.keyDown(document.activeElement as Element, { key });
    press("ArrowDown");
    expect(document.activeElement).toBe(call("Nina"));
    star(nina.name).focus();
    press("ArrowDown");
    expect(document.activeElement).toBe(call("Zoe"));
    press("ArrowDown");
    expect(document.activeElement).toBe(call("Support"));
    ["Zoe", "Nina", "the field"].forEach(() => press("ArrowUp"));
    expect(document.activeElement).toBe(field);
  });

  it("draws some of many, and the rest when asked", () => {
    const colleagues = Array.from({ length: 70 }, (_, index) => ({ ...nina, id: String(index), name: `Colleague ${String(index).padStart(3, "0")} with a very long name indeed`, address: String(3000 + index) }));
    const { rows, panel, search } = directory(phoneOf({ directory: { colleagues, queues: [] } }));
    expect(rows()).toHaveLength(60);
    fireEvent.click(panel.getByText("10 more"));
    expect(rows()).toHaveLength(70);
    search("colleague 069");
    expect(rows()).toHaveLength(1);
  });

  it("says who is not there: nobody signed in, nobody known, nobody who fits", () => {
    const signedOut = directory(signedOutState({ simulation: undefined }));
    expect(signedOut.panel.getByText("Sign in to see colleagues and queues.")).toBeTruthy();
    expect(signedOut.panel.queryByLabelText("Name or number")).toBeNull();
    signedOut.unmount();
    const empty = directory(phoneOf({ directory: { colleagues: [], queues: [] } }));
    expect(empty.panel.getByText("The contact center names no colleagues and no queues.")).toBeTruthy();
    empty.search("zz");
    expect(empty.panel.getByText(/Nobody found/)).toBeTruthy();
  });

  it("keeps the favorites of somebody signed out, whom nobody can call yet", () => {
    const { call, sent } = directory(signedOutState({ simulation: undefined, preferences: { ...defaultPreferences, favorites: [bob] } }));
    fireEvent.click(call("Bob Okafor"));
    expect(sent).toEqual([]);
  });

  it("is one row that renders when one colleague's state changes", () => {
    const view = directory(free(nina, zoe));
    const changed: Node[] = [];
    const observer = new MutationObserver((records) => changed.push(...records.map(({ target }) => target)));
    observer.observe(view.list, { subtree: true, childList: true, attributes: true, characterData: true });
    view.show(free(nina, { ...zoe, state: "Wrapup" }));
    const row = view.call("Zoe").closest("li");
    changed.push(...observer.takeRecords().map(({ target }) => target));
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.every((node) => row?.contains(node))).toBe(true);
  });

  it("has no violations", async () => {
    const { container } = directory(phoneOf({ favorites: [bob], calls: [talkOf()] }));
    jest.useRealTimers();
    const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe("a row of the directory in a call", () => {
  const tools = ["Consult Nina Berg", "Transfer to Nina Berg", "Add Nina Berg to call"];
  const shown = (...capabilities: Capability[]) => {
    const { panel, unmount } = directory(phoneOf({ calls: [talkOf({ capabilities })] }));
    const names = tools.filter((name) => panel.queryByLabelText(name));
    unmount();
    return names;
  };

  it("offers exactly what the call's capabilities say", () => {
    expect(shown("end")).toEqual([]);
    expect(shown("transfer", "end")).toEqual([tools[1]]);
    expect(shown("consult", "transfer", "singleStepConference")).toEqual(tools);
  });

  it.each([["consult", "Consult Nina Berg"], ["transfer", "Transfer to Nina Berg"], ["singleStepConference", "Add Nina Berg to call"]] as const)("sends %s, once it is under way no more", (type, name) => {
    const calls = [talkOf({ capabilities: [type] })];
    const { panel, sent, show } = directory(phoneOf({ calls }));
    const command = { type, workItemId: talkOf().id, address: nina.address };
    fireEvent.click(panel.getByLabelText(name));
    expect(sent).toEqual([{ type: "intent.command", command }]);
    show(phoneOf({ calls, pending: [requestOf(command)] }));
    fireEvent.click(panel.getByLabelText(name));
    expect(sent).toHaveLength(1);
  });

  it("offers nothing for who is away, and nothing in a chat", () => {
    const { panel, unmount } = directory(phoneOf({ calls: [talkOf()] }));
    expect(panel.queryByLabelText(`Consult ${pia.name}`)).toBeNull();
    unmount();
    unmount();
    expect(directory(phoneOf({ calls: [chatOf({ capabilities: ["transfer", "end"] })] })).panel.queryByLabelText("Transfer to Nina Berg")).toBeNull();
  });

  it("dials where the phone would ask about the call, and not where it would refuse", () => {
    const asks = directory(phoneOf({ calls: [talkOf()] }));
    fireEvent.click(asks.call("Nina"));
    expect(asks.sent).toMatchObject([{ command: { type: "dial" } }]);
    asks.unmount();
    const refuses = directory(phoneOf({ calls: [talkOf({ capabilities: ["end"] })] }));
    fireEvent.click(refuses.call("Nina"));
    expect(refuses.sent).toEqual([]);
  });
});

describe("the picker of a call", () => {
  it("begins with the favorites", () => {
    const view = renderSoftphone(phoneOf({ favorites: [anna, { name: zoe.name, address: zoe.address }], calls: [talkOf()] }), { field: undefined });
    fireEvent.click(view.getByRole("button", { name: "Consult" }));
    expect(view.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(["Anna Keller(206) 555-0142", "Zoe RayReady", "Nina BergReady", "Pia LundSigned out", "Support3 waiting · longest 1:05"]);
  });
});
