import { agentStates } from "../../SoftphoneControl/model/agent/agentState";
import { channelTypes } from "../../SoftphoneControl/model/workItems/channel";
import { reasonTypes } from "../../SoftphoneControl/model/agent/reasonCode";
import { classifications, directions, workItemStates } from "../../SoftphoneControl/model/workItems/workItem";
import { argNames, requestNames } from "../../SoftphoneControl/cil/contract/requests";
import type { CilRequestName } from "../../SoftphoneControl/cil/contract/requests";
import { eventMethods } from "../../SoftphoneControl/cil/contract/events";
import { documentedFields, documentedMethods, documentedValues, itAsDocumented } from "../support/documentation";
import { readyBrowser } from "../support/linkBench";

const keysOf = (value: unknown): string[] => Object.keys(value as object).sort();
const shownBy = (value: unknown): string[] => Object.keys(JSON.parse(JSON.stringify(value)) as object).sort();
const fields = (heading: string): string[] => documentedFields(heading, "last").sort();

/** A whole day: a call in and out, everything that can be heard and read. */
async function aDay() {
  const { browser, first } = await readyBrowser({ configuration: { customSettings: { setting1: "a", setting2: "", setting3: "", setting4: "", setting5: "e" } } });
  const integration = browser.openIntegration("page");
  const heard = integration.hears("onAgentStateChange", "onError", "onWorkitemCreate", "onWorkitemConnect", "onWorkitemPause", "onWorkitemResume", "onWorkitemWrapup", "onWorkitemEnd");
  await browser.settle();
  first.happens({ type: "callerDials", address: "+12025550143" });
  await browser.settle();
  const { id } = first.call();
  for (const request of ["acceptWorkitem", "pauseWorkitem", "resumeWorkitem"]) {
    integration.ask(request, "voice", id);
    await browser.settle();
  }
  const channel = integration.ask("getChannel", "voice");
  const reasons = integration.ask("getReasonCodeList", "voice", "NotReady");
  const settings = integration.ask("getCustomSettings");
  integration.ask("endWorkitem", "voice", id);
  await browser.settle();
  integration.ask("completeWrapup", "voice", id);
  integration.ask("sendDtmf", "nonsense");
  const guard = integration.hears("onBeforeDial");
  await browser.settle();
  await first.wants({ type: "dial", channelId: "telephony" as never, address: "+12025550143" });
  await browser.settle();
  return { heard, guard, channel: channel.value as Record<string, unknown>, reasons: reasons.value as unknown[], settings: settings.value as unknown[] };
}

describe("everything an integration is given has the fields of the documentation, no more and no fewer:", () => {
  let day: Awaited<ReturnType<typeof aDay>>;
  beforeAll(async () => {
    day = await aDay();
  });

  itAsDocumented("the agent's state", () => {
    const [event] = day.heard.filter(({ event: name }) => name === "agentStateChange");
    expect(keysOf(event)).toEqual(fields("agentStateChange"));
    expect(shownBy(event)).toEqual(fields("agentStateChange"));
  });

  itAsDocumented("a dial that waits", () => {
    expect(keysOf(day.guard[0])).toEqual(fields("beforeDial"));
    expect(shownBy(day.guard[0])).toEqual(fields("beforeDial"));
  });

  itAsDocumented("an error", () => {
    const [error] = day.heard.filter(({ event }) => event === "error");
    expect(shownBy(error)).toEqual(fields("error"));
  });

  itAsDocumented("each of the six events of a work item", () => {
    const names = ["workitemCreate", "workitemConnect", "workitemPause", "workitemResume", "workItemWrapup", "workitemEnd"];
    for (const name of names) {
      const events = day.heard.filter(({ event }) => event === name);
      expect({ name, count: events.length }).toEqual({ name, count: 1 });
      for (const event of events) expect(keysOf(event)).toEqual(fields("Workitem"));
    }
  });

  itAsDocumented("a channel, its agent and its work items", () => {
    const { channel } = day.channel as { channel: { workitems: unknown[] } };
    expect(keysOf(day.channel)).toEqual(fields("getChannel"));
    expect(keysOf(channel)).toEqual(fields("Channel"));
    expect(channel.workitems.map(keysOf)).toEqual([fields("Workitem")]);
  });

  itAsDocumented("the list of reasons", () => {
    for (const reason of day.reasons) expect(keysOf(reason)).toEqual(fields("getReasonCodeList"));
  });

  itAsDocumented("a custom setting, whose names can also be written as the table has them", () => {
    expect(day.settings).toHaveLength(5);
    for (const setting of day.settings) for (const name of documentedFields("getCustomSettings")) expect(setting).toHaveProperty(name);
  });

  itAsDocumented("a customer's record", () => {
    const [created] = day.heard.filter(({ event }) => event === "workitemConnect");
    expect(keysOf(created?.associatedParticipant)).toEqual(fields("CRM record"));
    expect((created?.participantLookupResult as unknown[]).map(keysOf)).toEqual([fields("CRM record")]);
  });
});

describe("the words of the documentation are the words of the API:", () => {
  itAsDocumented("every method of its samples is there", () => {
    const known = [...requestNames, ...Object.keys(eventMethods)];
    expect(documentedMethods()).toHaveLength(19);
    expect(documentedMethods().filter((method) => !known.includes(method))).toEqual([]);
  });

  itAsDocumented("every request takes the fields of its table, in their order", () => {
    const documented = documentedMethods().filter((method): method is CilRequestName => method in argNames);
    for (const name of documented.filter((request) => argNames[request].length > 0)) {
      const table = documentedFields(name).filter((field) => field !== "request");
      expect([name, ...argNames[name]]).toEqual([name, ...table]);
    }
  });

  itAsDocumented("states, classes, directions and channel types have its values", () => {
    expect(documentedValues("Workitem", "state")).toEqual([...workItemStates]);
    expect(documentedValues("Workitem", "classification")).toEqual([...classifications]);
    expect(documentedValues("Channel", "state")).toEqual([...agentStates]);
    expect(documentedValues("agentStateChange", "newState").sort()).toEqual([...agentStates].sort());
    expect(documentedValues("agentStateChange", "channelType")).toEqual([...channelTypes]);
    expect([...reasonTypes]).toEqual(["Logout", "NotReady", "Wrapup"]);
    expect([...directions]).toEqual(["Incoming", "Outgoing"]);
  });
});
