import type { HostPage } from "../../SoftphoneControl/model/host/hostPage";
import type { PeerId } from "../../SoftphoneControl/model/ids";
import type { Action } from "../../SoftphoneControl/state/actions";
import { rootReducer } from "../../SoftphoneControl/state/rootReducer";
import { hostKindSelector } from "../../SoftphoneControl/state/selectors/pageSelectors";
import type { State } from "../../SoftphoneControl/state/state";
import { stateOf } from "../support/builders";

const at = 1_000;
const pageOf = (kind: HostPage["kind"]): HostPage => ({ kind, methods: ["createSession"], isVisible: true, usedAt: 0 });
const joined = (peerId: string, kind: HostPage["kind"]): Action => ({ type: "page.joined", at, peerId: peerId as PeerId, page: pageOf(kind) });
const told = (kind: HostPage["kind"]): Action => ({ type: "host.told", at, kind });
const after = (...actions: Action[]): State => actions.reduce((state, action) => rootReducer(state, action).state, stateOf());

describe("how a page reaches Dynamics", () => {
  it.each<[string, Action[], string]>([
    ["by itself", [], "local"],
    ["as the app it stands in allows", [told("multisession")], "multisession"],
    ["as a channel provider", [told("cif"), joined("other", "cif")], "cif"],
    ["through a channel provider's page", [told("multisession"), joined("other", "cif")], "relayed"],
    ["by itself again when that page has gone", [told("multisession"), joined("other", "cif"), { type: "page.left", at, peerId: "other" as PeerId }], "multisession"],
    ["not through a page that is no provider's", [joined("other", "multisession")], "local"],
  ])("%s", (_, actions, kind) => {
    expect(hostKindSelector(after(...actions))).toBe(kind);
  });
});

describe("where the agent works", () => {
  const usedAt = (...actions: Action[]) => after(joined("other", "cif"), ...actions).phone.pages["other" as PeerId]?.usedAt;
  const focused: Action = { type: "host.sessionFocused", at: 5_000, peerId: "other" as PeerId, sessionId: "s1" };

  it("is the page around which a session was switched to, though it sees no click", () => {
    expect(usedAt(focused)).toBe(5_000);
  });

  it("is not a page out of sight, whose session the softphone itself has opened", () => {
    expect(usedAt({ type: "page.hidden", at, peerId: "other" as PeerId }, focused)).toBe(0);
  });
});
