import { expect, test } from "@jest/globals";
import type { AskState } from "../../../../SoftphoneControl/adapters/sip/desk/agentState";
import { ContactCenterRefusal } from "../../../../SoftphoneControl/ports/contactCenterPort";
import { beginSipStory } from "../../../support/sipStory";

test("the contact centre's own state API is asked first, and what it answers counts", async () => {
  const asked: string[] = [];
  const askState: AskState = (state, reasonCode) => {
    asked.push(`${state} ${reasonCode}`);
    return Promise.resolve(state === "Ready" ? { state: "NotReady", reasonCode: "77" } : undefined);
  };
  const day = beginSipStory({ askState });
  await day.isReady();
  expect(day.witness.channel).toMatchObject({ state: "NotReady", reasonCode: "77", reasonCodeLabel: "77" });
  await day.setState("NotReady", day.bench.reasons.lunch);
  expect(day.witness.channel).toMatchObject({ state: "NotReady", reasonCode: day.bench.reasons.lunch, reasonCodeLabel: "Lunch" });
  await day.setState("Logout");
  expect(asked).toEqual(["Ready -1", "NotReady 2", "Logout -1"]);
  await day.end();
});

test("what it refuses does not happen, and what is no choice is not even asked", async () => {
  let asked = 0;
  const askState: AskState = () => {
    asked += 1;
    return Promise.reject(new ContactCenterRefusal("refused", "status 409"));
  };
  const day = beginSipStory({ askState });
  await day.signsIn();
  const { channelId } = day.bench;
  expect(await day.answered({ type: "setAgentState", channelId, state: "Ready", reasonCode: "-1" })).toBe("refused");
  expect(await day.answered({ type: "setAgentState", channelId, state: "NotReady", reasonCode: "-1" })).toBe("reasonCodeRequired");
  expect(asked).toBe(1);
  expect(day.agentState()).toBe("NotReady");
});

test("two choices in a row come about in that order, however long each takes", async () => {
  const waits = { Ready: 3_000, NotReady: 10, Logout: 0 };
  const day = beginSipStory({ askState: (state) => new Promise((resolve) => { day.clock.after(waits[state], () => { resolve(undefined); }); }) });
  await day.signsIn();
  const { channelId } = day.bench;
  day.ask({ type: "setAgentState", channelId, state: "Ready", reasonCode: "-1" });
  day.ask({ type: "setAgentState", channelId, state: "NotReady", reasonCode: "2" });
  await day.bench.passes(5_000);
  expect(day.witness.channel).toMatchObject({ state: "NotReady", reasonCode: "2" });
});
