import type { ChannelId } from "../../SoftphoneControl/model/ids";
import { readyBench } from "../support/phoneBench";

const dial = (address: string) => ({ type: "dial", channelId: "telephony" as ChannelId, address }) as const;

describe("the agent dials", () => {
  it("and is answered", async () => {
    const alex = await readyBench();
    await alex.wants(dial("(202) 555-0143"));
    expect(alex.told()).toEqual(["workitemCreate [r3]", "agentStateChange Active [r3]"]);
    expect(alex.call()).toMatchObject({ state: "Initiated", direction: "Outgoing", toAddress: "+12025550143" });
    await alex.clock.advance(4_000);
    expect(alex.told()).toEqual(["workitemConnect"]);
    await alex.does("endWorkitem");
    expect(alex.told()).toEqual(["workItemWrapup [r4]", "agentStateChange Wrapup [r4]"]);
    alex.dispose();
  });

  it.each([
    ["a busy line", "+12025550101", "busy"],
    ["a phone that nobody answers", "+12025550102", "notAnswered"],
    ["a number that does not exist", "+12025550103", "invalidNumber"],
  ])("%s", async (_, address, endReason) => {
    const alex = await readyBench();
    await alex.wants(dial(address));
    await alex.clock.advance(60_000);
    expect(alex.told()).toEqual(["workitemCreate [r3]", "agentStateChange Active [r3]", "workitemEnd", "agentStateChange Ready"]);
    expect(alex.phone().ended[0]).toMatchObject({ endReason });
    alex.dispose();
  });

  it("and hears the ring-back until the other picks up", async () => {
    const alex = await readyBench();
    await alex.wants(dial("+12025550143"));
    await alex.happens({ type: "calleeAnswers" });
    expect(alex.tones).toEqual(["ringBack", undefined]);
    alex.dispose();
  });

  it("and gives up before it is answered", async () => {
    const alex = await readyBench();
    await alex.wants(dial("+12025550143"));
    await alex.does("endWorkitem");
    expect(alex.told()).toEqual(["workitemCreate [r3]", "agentStateChange Active [r3]", "workitemEnd [r4]", "agentStateChange Ready [r4]"]);
    alex.dispose();
  });
});
