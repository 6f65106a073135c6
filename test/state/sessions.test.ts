import { rootReducer } from "../../SoftphoneControl/state/rootReducer";
import { isPageFact } from "../../SoftphoneControl/state/actions";
import type { PageFact } from "../../SoftphoneControl/state/actions";
import { nineThirty, stateOf } from "../support/builders";

describe("a session the agent closes", () => {
  const closed: PageFact = { type: "session.closed", sessionId: "s1", at: nineThirty };
  const sessions = [
    { id: "s1", templateName: "Case", openedAt: nineThirty },
    { id: "s2", templateName: "Case", openedAt: nineThirty },
  ];

  it("goes from this page, and no other page hears of it", () => {
    const before = stateOf({ sessions });
    const { state } = rootReducer(before, closed);
    expect(state.here.sessions.map(({ id }) => id)).toEqual(["s2"]);
    expect(state.phone).toBe(before.phone);
    expect(isPageFact(closed)).toBe(true);
  });

  it("may have gone already", () => {
    const { state } = rootReducer(stateOf({ sessions: sessions.slice(1) }), closed);
    expect(state.here.sessions).toEqual(sessions.slice(1));
  });
});
