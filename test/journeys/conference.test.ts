import { readyBench } from "../support/phoneBench";
import type { PhoneBench } from "../support/phoneBench";
import type { WorkItem } from "../../SoftphoneControl/model/workItems/workItem";
import { findRequest } from "../../SoftphoneControl/state/findRequests";

const dana = "1001";

async function consulting(): Promise<{ readonly alex: PhoneBench; readonly customer: WorkItem }> {
  const alex = await readyBench();
  await alex.happens({ type: "callerDials", address: "+12025550143" });
  await alex.does("acceptWorkitem");
  const customer = alex.call();
  await alex.does("consult", { address: dana });
  await alex.happens({ type: "colleagueAnswers" });
  alex.told();
  return { alex, customer };
}

describe("customer, colleague and agent talk together", () => {
  it("after a consultation: the colleague's call ends, the customer is back from hold", async () => {
    const { alex, customer } = await consulting();
    const request = await alex.does("conference", {}, customer);
    expect(alex.told()).toEqual([`workitemEnd [${request}]`, `workitemResume [${request}]`]);
    expect(alex.call()).toMatchObject({ id: customer.id, state: "Active", classification: "Conference" });
    expect(alex.phone().ended[0]).toMatchObject({ classification: "Consultation", state: "Ended", endReason: "conferenced" });
    expect(findRequest(alex.phone(), request)?.phase).toBe("effective");
    alex.dispose();
  });

  it("after a consultation in which the customer was taken back: nothing is resumed", async () => {
    const { alex, customer } = await consulting();
    await alex.does("resumeWorkitem", {}, customer);
    alex.told();
    const request = await alex.does("conference", {}, customer);
    expect(alex.told()).toEqual([`workitemEnd [${request}]`]);
    alex.dispose();
  });

  it("and the agent leaves first: one wrap-up, that of the customer's call", async () => {
    const { alex, customer } = await consulting();
    await alex.does("conference", {}, customer);
    alex.told();
    await alex.does("endWorkitem");
    await alex.does("completeWrapup");
    expect(alex.told()).toEqual(["workItemWrapup [r6]", "agentStateChange Wrapup [r6]", "workitemEnd [r7]", "agentStateChange Ready [r7]"]);
    alex.dispose();
  });

  it("and the customer leaves first: nothing is told until the colleague has gone, too", async () => {
    const { alex, customer } = await consulting();
    await alex.does("conference", {}, customer);
    alex.told();
    await alex.happens({ type: "callerHangsUp" });
    expect(alex.told()).toEqual([]);
    expect(alex.call()).toMatchObject({ state: "Active", classification: "Customer", participants: [{ address: dana }] });
    await alex.happens({ type: "colleagueHangsUp" });
    expect(alex.told()).toEqual(["workItemWrapup", "agentStateChange Wrapup"]);
    alex.dispose();
  });

  it("without a consultation: the colleague is called into the call, which stays one call", async () => {
    const alex = await readyBench();
    await alex.happens({ type: "callerDials", address: "+12025550143" });
    await alex.does("acceptWorkitem");
    alex.told();
    const request = await alex.does("singleStepConference", { address: dana });
    expect(alex.call().participants[1]).toEqual({ address: dana, name: "Dana Keller", joining: true });
    expect(findRequest(alex.phone(), request)?.phase).toBe("effective");
    await alex.happens({ type: "colleagueAnswers" });
    expect(alex.call()).toMatchObject({ classification: "Conference", participants: [{}, { address: dana, name: "Dana Keller" }] });
    await alex.does("dropParticipant", { address: " 10 01 " });
    expect(alex.call()).toMatchObject({ classification: "Customer", participants: [{ address: "+12025550143" }] });
    expect(alex.told()).toEqual([]);
    alex.dispose();
  });

  it("but nobody is called in whose number is none, nor dropped who is not there", async () => {
    const alex = await readyBench();
    await alex.happens({ type: "callerDials", address: "+12025550143" });
    await alex.does("acceptWorkitem");
    await alex.does("singleStepConference", { address: dana });
    alex.told();
    await alex.does("singleStepConference", { address: "val" });
    await alex.does("singleStepConference", { address: "(202) 555-0143" });
    await alex.does("dropParticipant", { address: "+12025550177" });
    expect(alex.told()).toEqual(["error invalidNumber [r5]", "error badArgument [r6]", "error badArgument [r7]"]);
    expect(alex.phone().notices.map(({ detail }) => detail)).toEqual([undefined, "this participant is in the call already", "the call has no such participant"]);
    alex.dispose();
  });
});
