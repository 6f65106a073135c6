import type { ChannelId } from "../../SoftphoneControl/model/ids";
import { findRequest } from "../../SoftphoneControl/state/findRequests";
import { createPhoneBench, readyBench } from "../support/phoneBench";
import type { PhoneBench } from "../support/phoneBench";

const set = (state: "Ready" | "NotReady" | "Logout", reasonCode = "-1") => ({ type: "setAgentState", channelId: "telephony" as ChannelId, state, reasonCode }) as const;
const breakOf = (alex: PhoneBench) => alex.phone().reasonCodes.NotReady[0]?.id ?? "";

describe("the agent's state", () => {
  it("from sign-in to sign-out", async () => {
    const alex = createPhoneBench();
    await alex.signsIn();
    await alex.goesReady();
    await alex.wants(set("NotReady", breakOf(alex)));
    await alex.wants(set("Logout", alex.phone().reasonCodes.Logout[0]?.id));
    expect(alex.told()).toEqual([
      "agentStateChange NotReady [r1]",
      "agentStateChange Ready [r2]",
      "agentStateChange NotReady [r3]",
      "agentStateChange Logout [r4]",
    ]);
    expect(alex.phone().agent).toBeUndefined();
    alex.dispose();
  });

  it("chosen during a call comes after it, with the request that chose it", async () => {
    const alex = await readyBench();
    await alex.happens({ type: "callerDials", address: "+12025550143" });
    await alex.does("acceptWorkitem");
    await alex.wants(set("NotReady", breakOf(alex)));
    expect(alex.agentState()).toBe("Active");
    expect(alex.phone().channels[0]?.next).toMatchObject({ state: "NotReady", reasonCode: breakOf(alex) });
    await alex.happens({ type: "callerHangsUp" });
    alex.told();
    await alex.does("completeWrapup");
    expect(alex.told()).toEqual(["workitemEnd [r5]", "agentStateChange NotReady [r4]"]);
    alex.dispose();
  });

  it("Ready while Ready is taken without an event", async () => {
    const alex = await readyBench();
    const id = await alex.wants(set("Ready"));
    expect(alex.told()).toEqual([]);
    expect(findRequest(alex.phone(), id)?.phase).toBe("effective");
    alex.dispose();
  });

  it("NotReady without a reason is refused, in words", async () => {
    const alex = await readyBench();
    await alex.wants(set("NotReady"));
    expect(alex.told()).toEqual(["error reasonCodeRequired [r3]"]);
    expect(alex.agentState()).toBe("Ready");
    alex.dispose();
  });
});
