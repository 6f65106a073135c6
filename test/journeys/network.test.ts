import { createPhoneBench, readyBench } from "../support/phoneBench";

describe("the line to the contact centre", () => {
  it("drops in a call and returns: the call is still there", async () => {
    const alex = await readyBench();
    await alex.happens({ type: "callerDials", address: "+12025550143" });
    await alex.does("acceptWorkitem");
    alex.told();
    await alex.happens({ type: "networkDrops" });
    expect(alex.phone().connection.phase).toBe("lost");
    await alex.does("pauseWorkitem");
    expect(alex.told()).toEqual(["error disconnected [r4]"]);
    await alex.happens({ type: "networkReturns" });
    await alex.clock.advance(5_000);
    expect(alex.phone().connection.phase).toBe("up");
    expect(alex.call().state).toBe("Active");
    expect(alex.told()).toEqual([]);
    alex.dispose();
  });

  it("drops, and what happened meanwhile is told when it returns", async () => {
    const alex = await readyBench();
    await alex.happens({ type: "callerDials", address: "+12025550143" });
    await alex.does("acceptWorkitem");
    alex.told();
    await alex.happens({ type: "networkDrops" });
    await alex.happens({ type: "callerHangsUp" });
    expect(alex.told()).toEqual([]);
    await alex.happens({ type: "networkReturns" });
    await alex.clock.advance(5_000);
    expect(alex.told()).toEqual(["workItemWrapup", "agentStateChange Wrapup"]);
    alex.dispose();
  });
});

describe("the page", () => {
  it("is loaded again in a call: the call goes on where it was", async () => {
    const alex = await readyBench();
    await alex.happens({ type: "callerDials", address: "+12025550143" });
    await alex.does("acceptWorkitem");
    alex.store.dispatch({ type: "intent.notesChanged", at: alex.clock.now(), workItemId: alex.call().id, notes: "Wants a call back" });
    await alex.clock.advance(1_000);
    const { id, connectedAt } = alex.call();
    alex.dispose();
    const again = createPhoneBench({ resume: alex.kept(), clock: alex.clock });
    await again.clock.advance(2_000);
    expect(again.call()).toMatchObject({ id, connectedAt, state: "Active", notes: "Wants a call back", associatedParticipant: { name: "Maria Alvarez" } });
    expect(again.told()).toEqual(["workitemCreate"]);
    await again.does("endWorkitem", {}, again.call());
    expect(again.told()).toEqual(["workItemWrapup [r101]", "agentStateChange Wrapup [r101]"]);
    again.dispose();
  });
});

describe("the sign-in", () => {
  it("finds a call that is up already: it is created as it stands, before the agent's state, and once", async () => {
    const alex = createPhoneBench({ simulation: { scenario: "fullTour" } });
    await alex.settle();
    expect(alex.told()).toEqual([]);
    await alex.signsIn();
    expect(alex.told()).toEqual(["workitemCreate [r1]", "agentStateChange Active [r1]"]);
    expect(alex.call()).toMatchObject({ state: "Active", direction: "Incoming" });
    await alex.does("endWorkitem");
    expect(alex.told()).toEqual(["workItemWrapup [r2]", "agentStateChange Wrapup [r2]"]);
    alex.dispose();
  });
});
