import { readyBench } from "../support/phoneBench";

const mariaDials = { type: "callerDials", address: "+12025550143" } as const;

describe("a caller rings in", () => {
  it("and is answered, held, and wrapped up", async () => {
    const alex = await readyBench();
    await alex.happens(mariaDials);
    await alex.does("acceptWorkitem");
    await alex.does("pauseWorkitem");
    await alex.does("resumeWorkitem");
    await alex.does("endWorkitem");
    await alex.does("setWrapupReason", { reasonCode: alex.phone().reasonCodes.Wrapup[0]?.id ?? "" });
    await alex.does("completeWrapup");
    expect(alex.told()).toEqual([
      "workitemCreate",
      "workitemConnect [r3]",
      "agentStateChange Active [r3]",
      "workitemPause [r4]",
      "workitemResume [r5]",
      "workItemWrapup [r6]",
      "agentStateChange Wrapup [r6]",
      "workitemEnd [r8]",
      "agentStateChange Ready [r8]",
    ]);
    alex.dispose();
  });

  it("and is answered where there is no wrap-up: the call ends at once", async () => {
    const alex = await readyBench({ simulation: { wrapupMs: 0 } });
    await alex.happens(mariaDials);
    await alex.does("acceptWorkitem");
    await alex.happens({ type: "callerHangsUp" });
    expect(alex.told()).toEqual(["workitemCreate", "workitemConnect [r3]", "agentStateChange Active [r3]", "workitemEnd", "agentStateChange Ready"]);
    expect(alex.phone().ended[0]).toMatchObject({ state: "Ended", endReason: "otherHungUp" });
    alex.dispose();
  });

  it("and wrap-up ends by itself when its time is over", async () => {
    const alex = await readyBench({ simulation: { wrapupMs: 10_000 } });
    await alex.happens(mariaDials);
    await alex.does("acceptWorkitem");
    await alex.happens({ type: "callerHangsUp" });
    alex.told();
    await alex.clock.advance(9_000);
    expect(alex.told()).toEqual([]);
    await alex.clock.advance(1_000);
    expect(alex.told()).toEqual(["workitemEnd", "agentStateChange Ready"]);
    alex.dispose();
  });

  it("and is declined", async () => {
    const alex = await readyBench();
    await alex.happens(mariaDials);
    await alex.does("rejectWorkitem");
    expect(alex.told()).toEqual(["workitemCreate", "workitemEnd [r3]"]);
    expect(alex.phone().ended[0]).toMatchObject({ endReason: "declined" });
    expect(alex.agentState()).toBe("Ready");
    alex.dispose();
  });

  it("and nobody answers: the agent is taken out of the line", async () => {
    const alex = await readyBench({ simulation: { ringMs: 20_000 } });
    await alex.happens(mariaDials);
    await alex.clock.advance(20_000);
    expect(alex.told()).toEqual(["workitemCreate", "workitemEnd", "agentStateChange NotReady"]);
    expect(alex.phone().channels[0]?.reasonCodeLabel).not.toBe("");
    alex.dispose();
  });

  it("and gives up before anyone answers", async () => {
    const alex = await readyBench();
    await alex.happens(mariaDials);
    await alex.happens({ type: "callerHangsUp" });
    expect(alex.told()).toEqual(["workitemCreate", "workitemEnd"]);
    expect(alex.phone().ended[0]).toMatchObject({ state: "EndedAbandoned", endReason: "abandoned" });
    alex.dispose();
  });

  it("and is known by name from Dataverse, by number where nobody has it", async () => {
    const alex = await readyBench();
    await alex.happens(mariaDials);
    expect(alex.call()).toMatchObject({ associatedParticipant: { name: "Maria Alvarez", recordType: "contact" } });
    await alex.does("rejectWorkitem");
    await alex.happens({ type: "callerDials", address: "+14255550119" });
    expect(alex.call().associatedParticipant).toBeUndefined();
    expect(alex.call().participantLookupResult).toEqual([]);
    alex.dispose();
  });

  it("and is heard until somebody does something about it", async () => {
    const alex = await readyBench();
    await alex.happens(mariaDials);
    await alex.does("acceptWorkitem");
    expect(alex.tones).toEqual(["ringing", undefined]);
    alex.dispose();
  });
});
