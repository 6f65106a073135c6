/** @jest-environment jsdom */
import { fireEvent, within } from "@testing-library/react";
import type { SimulationOrder } from "../../SoftphoneControl/model/settings/simulation";
import type { WorkItem } from "../../SoftphoneControl/model/workItems/workItem";
import type { PeerId, WorkItemId } from "../../SoftphoneControl/model/ids";
import type { SetUpProblem } from "../../SoftphoneControl/state/state";
import { anna, bob, callOf, conferenceOf, consultOf, nina, signedOutState, stateOf, talkOf } from "../support/builders";
import type { StateChanges } from "../support/builders";
import { renderSoftphone } from "../support/renderSoftphone";

const annasCall = "call-anna" as WorkItemId;
const ordered = (order: SimulationOrder) => ({ type: "intent.simulation", order });
const out = (changes: Partial<WorkItem>) => callOf({ direction: "Outgoing", toAddress: bob.address, participants: [bob], ...changes });

function panelOf(state = stateOf()) {
  const view = renderSoftphone(state);
  const panel = within(view.getByRole("region", { name: "People calling" }));
  return { ...view, panel, click: (name: string) => fireEvent.click(panel.getByRole("button", { name })) };
}

describe("people calling", () => {
  it("is only there where it is allowed", () => {
    const hidden = [stateOf({ simulation: undefined }), stateOf({ demo: "setUpFirst" })];
    for (const state of hidden) {
      const view = renderSoftphone(state);
      expect(view.queryByRole("region", { name: "People calling" })).toBeNull();
      view.unmount();
    }
  });

  it("lets anybody call", () => {
    const { click, panel, sent } = panelOf();
    click("Anna Keller calls");
    fireEvent.change(panel.getByLabelText("Any other number"), { target: { value: "2065550199" } });
    click("calls");
    expect(sent).toEqual([ordered({ type: "callerDials", callerId: "anna" }), ordered({ type: "callerDials", address: "+12065550199" })]);
  });

  it("folds away, and stays folded on a compact form", () => {
    const { click, panel } = panelOf();
    click("People calling");
    expect(panel.queryByRole("button", { name: "Anna Keller calls" })).toBeNull();
    const compact = within(renderSoftphone(stateOf(), { layout: "compact" }).container);
    expect(compact.getByRole("button", { name: "People calling" }).getAttribute("aria-expanded")).toBe("false");
  });

  it.each([
    ["rings", callOf({ telephone: "deskPhone" }), "Pick up the desk phone", "agentPicksUp"],
    ["talks", talkOf({ telephone: "deskPhone" }), "Put the desk phone down", "agentHangsUp"],
  ] as const)("lets the agent be at the desk phone that %s", (_, call, name, type) => {
    const { click, sent } = panelOf(stateOf({ calls: [call] }));
    click(name);
    expect(sent).toEqual([ordered({ type, workItemId: call.id, address: undefined })]);
  });

  it.each<[string, WorkItem, Readonly<Record<string, SimulationOrder["type"]>>]>([
    ["ringing", callOf(), { "Anna Keller hangs up": "callerHangsUp" }],
    ["talking", talkOf(), { "Anna Keller hangs up": "callerHangsUp" }],
    ["dialing", out({ state: "Initiated" }), { "Bob Okafor answers": "calleeAnswers", "Bob Okafor hangs up": "calleeHangsUp" }],
    ["talking out", out({ state: "Active" }), { "Bob Okafor hangs up": "calleeHangsUp" }],
    ["asking", consultOf({ state: "Initiated" }), { "Nina Berg answers": "colleagueAnswers", "Nina Berg declines": "colleagueDeclines" }],
    ["consulting", consultOf(), { "Nina Berg hangs up": "colleagueHangsUp" }],
    ["wrapping up", talkOf({ state: "Wrapup" }), {}],
  ])("offers what the other side can do while %s", (_, call, orders) => {
    const { click, panel, sent } = panelOf(stateOf({ calls: [call] }));
    const names = panel.queryAllByRole("button", { name: /hangs up|answers|declines/ }).map(({ textContent }) => textContent);
    expect(names).toEqual(Object.keys(orders));
    Object.keys(orders).forEach(click);
    expect(sent).toEqual(Object.values(orders).map((type) => ordered({ type, workItemId: call.id, address: call.participants[0]?.address } as SimulationOrder)));
    expect(call.id === annasCall || call.id === "call-nina").toBe(true);
  });

  it("offers what each in a conference can do", () => {
    const { click, panel, sent } = panelOf(stateOf({ calls: [conferenceOf()] }));
    const names = panel.queryAllByRole("button", { name: /hangs up|answers|declines/ }).map(({ textContent }) => textContent);
    expect(names).toEqual(["Anna Keller hangs up", "Nina Berg hangs up", "(425) 555-0117 answers", "(425) 555-0117 declines"]);
    names.forEach((name) => { click(name ?? ""); });
    expect(sent).toEqual([
      ordered({ type: "callerHangsUp", workItemId: annasCall, address: anna.address }),
      ordered({ type: "colleagueHangsUp", workItemId: annasCall, address: nina.address }),
      ordered({ type: "colleagueAnswers", workItemId: annasCall, address: bob.address }),
      ordered({ type: "colleagueDeclines", workItemId: annasCall, address: bob.address }),
    ]);
  });

  it("offers nothing to a caller who has left the conference", () => {
    const { panel } = panelOf(stateOf({ calls: [conferenceOf({ classification: "Customer", participants: [{ address: nina.address }], fromAddress: anna.address })] }));
    expect(panel.queryAllByRole("button", { name: /hangs up/ }).map(({ textContent }) => textContent)).toEqual(["Nina Berg hangs up"]);
  });

  it("breaks and mends the line", () => {
    const { click, sent, show } = panelOf();
    click("Line drops for 10 s");
    show(stateOf({ connection: { phase: "lost", since: 0 } }));
    click("Line returns");
    expect(sent).toEqual([ordered({ type: "networkDrops", forMs: 10_000 }), ordered({ type: "networkReturns" })]);
  });

  it("starts and stops a scenario", () => {
    const { click, panel, sent } = panelOf();
    fireEvent.change(panel.getByLabelText("Scenario"), { target: { value: "monday" } });
    click("Start");
    click("Stop");
    expect(sent).toEqual([ordered({ type: "scenarioStarts", name: "monday" }), ordered({ type: "scenarioStops" })]);
  });
});

describe("the set-up card", () => {
  it("says what is missing and what an administrator does", () => {
    const view = renderSoftphone(signedOutState({ demo: "setUpFirst" }));
    const card = view.getByRole("region", { name: "No contact center is set up yet" });
    expect(card.textContent).toContain("for an installed b+s Connects set");
    expect(card.textContent).toContain("demoMode");
    expect(view.getByText("Simulation: no real calls")).toBeTruthy();
  });

  it("waits until it is known what the organization says", () => {
    const view = renderSoftphone(signedOutState({ demo: "setUpFirst", connection: { phase: "connecting", since: 0 } }));
    expect(view.queryByRole("region", { name: "No contact center is set up yet" })).toBeNull();
  });

  it.each<[string, SetUpProblem, string, string]>([
    ["absent", { code: "organizationAbsent" }, "has no configuration", "write the settings as JSON into"],
    ["forbidden", { code: "organizationForbidden" }, "You may not read", "security role"],
    ["out of reach", { code: "organizationUnreachable", detail: "timeout" }, "could not be read: timeout.", "Reload this page"],
    ["invalid", { code: "organizationInvalid", detail: "callRecords.when: expected offered" }, "is not valid: callRecords.when: expected offered.", "correct the value"],
  ])("says what is wrong with settings that are %s, who mends it where, and the code for support", (_, setUp, what, how) => {
    const view = renderSoftphone(signedOutState({ setUp }));
    const card = view.getByRole("region", { name: setUp.code === "organizationAbsent" ? "No contact center is set up yet" : "The softphone lacks its settings" });
    for (const words of [what, how, "osp_SoftphoneConfiguration", `For support: ${setUp.code}`]) expect(card.textContent).toContain(words);
  });
});

describe("the menu of what is needed seldom", () => {
  it.each<[StateChanges, string]>([
    [{ hostKind: "cif" }, "Dynamics: channel provider"],
    [{ hostKind: "multisession" }, "Dynamics: through this page"],
    [{ hostKind: "multisession", pages: { ["page-2" as PeerId]: { kind: "cif", methods: [], isVisible: true, usedAt: 0 } } }, "Dynamics: through the softphone page"],
    [{}, "Dynamics: none"],
  ])("says how Dynamics is reached: %j", (changes, words) => {
    const view = renderSoftphone(stateOf(changes));
    fireEvent.click(view.getByRole("button", { name: "More" }));
    expect(view.getByText(words)).toBeTruthy();
  });
});

it("keeps the focus when what was pressed goes away", async () => {
  const rings = consultOf({ state: "Initiated", capabilities: ["end"] });
  const view = renderSoftphone(stateOf({ calls: [talkOf({ state: "Paused" }), rings] }));
  view.getByRole("button", { name: "Nina Berg answers" }).focus();
  view.show(stateOf({ calls: [talkOf({ state: "Paused" }), consultOf()] }));
  await Promise.resolve();
  expect(document.activeElement).toBe(view.getByRole("region", { name: "People calling" }));
});
