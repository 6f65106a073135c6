import { describe, expect } from "@jest/globals";
import { describeFact } from "../story";
import type { Chapter } from "./chapter";
import { withoutWrapup } from "./chapter";

export function describeConsulting({ name, story, controls, reason }: Chapter): void {
  describe(`${name}: consulting and transferring`, () => {
    story("a consultation puts the customer on hold and is a call of its own", async (day) => {
      await day.isReady();
      const workItemId = await day.talks();
      const { colleague } = day.bench.numbers;
      const consult = await day.taken({ type: "consult", workItemId, address: colleague });
      expect(day.causedBy(consult).map(describeFact).sort()).toEqual(["call Initiated", "call Paused"]);
      expect(day.consultation()).toMatchObject({ classification: "Consultation", consultationOf: workItemId, toAddress: colleague });
      expect(day.call(workItemId).capabilities.includes("completeTransfer")).toBe(controls);
      expect(day.call(workItemId).capabilities).not.toContain("consult");
      await day.bench.other.colleagueAnswers();
      await day.untilCallIs("Active", day.consultation);
      expect(day.call(workItemId).state).toBe("Paused");
    }, {}, "consult");

    story("no consultation about a call on hold while another talks", async (day) => {
      await day.signsIn();
      const workItemId = await day.talksOut();
      await day.does("pauseWorkitem", workItemId);
      const other = await day.talksOut();
      expect(await day.answered({ type: "consult", workItemId, address: day.bench.numbers.colleague })).toBe("lineBusy");
      expect([day.call(workItemId).state, day.call(other).state]).toEqual(["Paused", "Active"]);
      expect(day.calls()).toHaveLength(2);
    }, {}, "consult", "callControl");

    story("completing joins the two, and both end as transferred", async (day) => {
      await day.isReady();
      const workItemId = await day.talks();
      const consultation = await day.consults();
      await day.taken({ type: "completeTransfer", workItemId });
      await day.untilCallIs("EndedTransferred", () => day.call(workItemId));
      await day.untilCallIs("EndedTransferred", () => day.call(consultation));
      expect(day.call(workItemId).endReason).toBe("transferred");
      await day.untilAgentIs("Ready");
    }, withoutWrapup, "consult", "callControl");

    story("completing while the colleague still rings, and wrapping up as transferred", async (day) => {
      await day.isReady();
      const workItemId = await day.talks();
      await day.taken({ type: "consult", workItemId, address: day.bench.numbers.colleague });
      await day.taken({ type: "completeTransfer", workItemId });
      await day.untilCallIs("Wrapup", () => day.call(workItemId));
      expect(day.call(workItemId).endReason).toBe("transferred");
      await day.does("completeWrapup", workItemId);
      expect(day.call(workItemId).state).toBe("EndedTransferred");
    }, {}, "consult", "wrapup", "callControl");

    story("call variables are set, and those not named stay", async (day) => {
      await day.isReady();
      const workItemId = await day.talks();
      const before = day.call(workItemId).ctiData;
      const id = await day.taken({ type: "updateWorkitemData", workItemId, ctiData: { caseNumber: "CAS-1" } });
      expect(day.call(workItemId).ctiData).toEqual({ ...before, caseNumber: "CAS-1" });
      expect(day.causedBy(id).map(describeFact)).toEqual(["call changes ctiData"]);
    }, {}, "callVariables");

    story("a consultation that ends leaves the customer on hold until resumed", async (day) => {
      await day.isReady();
      const workItemId = await day.talks();
      await day.consults();
      await day.bench.other.colleagueHangsUp();
      await day.untilCallIs("Ended", day.consultation);
      await day.settles();
      expect(day.call(workItemId).state).toBe("Paused");
      expect(day.call(workItemId).capabilities).toEqual(expect.arrayContaining(["resume", "consult", "end"]));
      expect(day.call(workItemId).capabilities).not.toContain("completeTransfer");
      await day.taken({ type: "resumeWorkitem", workItemId });
      expect(day.call(workItemId).state).toBe("Active");
    }, {}, "consult", "callControl");

    story("a colleague who declines ends the consultation only", async (day) => {
      await day.isReady();
      const workItemId = await day.talks();
      await day.taken({ type: "consult", workItemId, address: day.bench.numbers.colleague });
      await day.bench.other.colleagueDeclines();
      await day.untilCallIs("Ended", day.consultation);
      expect(day.consultation().endReason).toBe(reason("declined"));
      expect(day.call(workItemId).state).toBe("Paused");
      expect(day.agentState()).toBe("Active");
    }, {}, "consult");

    story("going back and forth between customer and colleague", async (day) => {
      await day.isReady();
      const workItemId = await day.talks();
      const consultation = await day.consults();
      await day.taken({ type: "resumeWorkitem", workItemId });
      expect([day.call(workItemId).state, day.call(consultation).state]).toEqual(["Active", "Paused"]);
      await day.taken({ type: "resumeWorkitem", workItemId: consultation });
      expect([day.call(workItemId).state, day.call(consultation).state]).toEqual(["Paused", "Active"]);
      await day.taken({ type: "completeTransfer", workItemId });
    }, {}, "consult", "callControl");

    story("the customer hangs up during a consultation: the colleague stays", async (day) => {
      await day.isReady();
      const workItemId = await day.talks();
      const consultation = await day.consults();
      await day.bench.other.callerHangsUp();
      await day.until("the customer to be gone", () => day.call(workItemId).endReason === "otherHungUp");
      expect(day.call(consultation).state).toBe("Active");
      expect(day.agentState()).toBe("Active");
      await day.does("endWorkitem", consultation);
      await day.untilAgentIs("Ready");
    }, {}, "consult", "endReasons");

    story("a blind transfer ends the call as transferred; nobody is transferred to nowhere", async (day) => {
      await day.isReady();
      const workItemId = await day.talks();
      expect(await day.answered({ type: "transfer", workItemId, address: "nobody" })).toBe("invalidNumber");
      expect(day.call().state).toBe("Active");
      const transfer = await day.taken({ type: "transfer", workItemId, address: day.bench.numbers.colleague });
      await day.untilAgentIs("Ready");
      // Where it is not known at once what comes of it, that it is under way is told first.
      expect(day.causedBy(transfer).map(describeFact).filter((fact) => !fact.startsWith("call changes transferringTo"))).toEqual(["call EndedTransferred", "agent Ready"]);
    }, withoutWrapup, "blindTransfer", "agentStates");
  });
}
