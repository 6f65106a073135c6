import { readFileSync } from "node:fs";
import { join } from "node:path";
import { asChatMilestone, callMilestones } from "../../SoftphoneControl/model/workItems/callMilestone";
import type { CallMilestone } from "../../SoftphoneControl/model/workItems/callMilestone";

const page = readFileSync(join(__dirname, "../../docs/analytics.md"), "utf8");

/** What the Channel Integration Framework logs by itself. */
const frameworkNames = /^(Notification|Session|Cif|NewTab)/;

describe("the page about analytics", () => {
  it("lists every milestone, and no other", () => {
    expect([...page.matchAll(/^\| `(Call\w+)` \|/gm)].map(([, name]) => name)).toEqual(callMilestones);
    const ofCallsAlone: readonly CallMilestone[] = ["CallDeclined", "CallConsulted", "CallConferenced", "CallTransferred"];
    const ofChats = new Set(callMilestones.filter((name) => !ofCallsAlone.includes(name)).map(asChatMilestone));
    expect(new Set([...page.matchAll(/^\| `(Chat\w+)` \|/gm)].map(([, name]) => name))).toEqual(ofChats);
  });

  it("names none that the framework logs itself", () => {
    expect([...callMilestones, ...callMilestones.map(asChatMilestone)].filter((name) => frameworkNames.test(name))).toEqual([]);
  });
});
