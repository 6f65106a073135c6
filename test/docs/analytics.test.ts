import { readFileSync } from "node:fs";
import { join } from "node:path";
import { callMilestones } from "../../SoftphoneControl/model/callMilestone";
import { chatMilestones } from "../../SoftphoneControl/model/chatMilestone";

const page = readFileSync(join(__dirname, "../../docs/analytics.md"), "utf8");

/** What the Channel Integration Framework logs by itself. */
const frameworkNames = /^(Notification|Session|Cif|NewTab)/;

describe("the page about analytics", () => {
  it("lists every milestone, and no other", () => {
    expect([...page.matchAll(/^\| `(Call\w+)` \|/gm)].map(([, name]) => name)).toEqual(callMilestones);
    expect([...page.matchAll(/^\| `(Chat\w+)` \|/gm)].map(([, name]) => name)).toEqual(chatMilestones);
  });

  it("names none that the framework logs itself", () => {
    expect([...callMilestones, ...chatMilestones].filter((name) => frameworkNames.test(name))).toEqual([]);
  });
});
