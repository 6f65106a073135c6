import { readyBench } from "../support/phoneBench";
import type { PhoneBench } from "../support/phoneBench";

async function inACall(): Promise<PhoneBench> {
  const alex = await readyBench();
  await alex.happens({ type: "callerDials", address: "+12025550143" });
  await alex.does("acceptWorkitem");
  alex.told();
  return alex;
}

function freeColleague(alex: PhoneBench): string {
  return alex.phone().directory.colleagues.find((colleague) => colleague.state === "Ready")?.address ?? "";
}

describe("a call goes on to a colleague", () => {
  it("after a consultation", async () => {
    const alex = await inACall();
    const customer = alex.call();
    await alex.does("consult", { address: freeColleague(alex) });
    await alex.happens({ type: "colleagueAnswers" });
    expect(alex.call((item) => item.consultationOf === customer.id)).toMatchObject({ state: "Active", classification: "Consultation" });
    expect(alex.told()).toEqual(["workitemCreate [r4]", "workitemPause [r4]", "workitemConnect"]);
    await alex.does("completeTransfer", {}, customer);
    expect(alex.told().sort()).toEqual(["agentStateChange Wrapup [r5]", "workItemWrapup [r5]", "workitemEnd [r5]"].sort());
    await alex.does("completeWrapup", {}, customer);
    expect(alex.phone().ended.find(({ id }) => id === customer.id)).toMatchObject({ state: "EndedTransferred", endReason: "transferred" });
    alex.dispose();
  });

  it("blindly", async () => {
    const alex = await inACall();
    await alex.does("transfer", { address: freeColleague(alex) });
    expect(alex.told()).toEqual(["workItemWrapup [r4]", "agentStateChange Wrapup [r4]"]);
    await alex.does("completeWrapup");
    expect(alex.told()).toEqual(["workitemEnd [r5]", "agentStateChange Ready [r5]"]);
    expect(alex.phone().ended[0]).toMatchObject({ state: "EndedTransferred" });
    alex.dispose();
  });

  it("or does not: the colleague declines, and the customer is taken back", async () => {
    const alex = await inACall();
    const customer = alex.call();
    await alex.does("consult", { address: freeColleague(alex) });
    await alex.happens({ type: "colleagueDeclines" });
    expect(alex.call()).toMatchObject({ id: customer.id, state: "Paused" });
    await alex.does("resumeWorkitem");
    expect(alex.told()).toEqual(["workitemCreate [r4]", "workitemPause [r4]", "workitemEnd", "workitemResume [r5]"]);
    alex.dispose();
  });
});
