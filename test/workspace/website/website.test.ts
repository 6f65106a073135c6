import { samplePeople } from "../../../SoftphoneControl/model/agent/samplePeople";
import { articles, searchArticles } from "../../../workspace/src/website/articles";
import { chatSignalOf } from "../../../workspace/src/website/chatSignals";
import { visitor } from "../../../workspace/src/website/visitor";
import { sampleDataverse } from "../../../workspace/src/samples/sampleDataverse";

describe("the visitor", () => {
  it("is one of the people who call, by cookie and number", () => {
    const known = samplePeople.filter(({ ctiData }) => "journeyCustomerId" in ctiData);
    expect(known.map(({ address, ctiData }) => [ctiData.journeyCustomerId, address])).toEqual([[visitor.customerId, visitor.phone]]);
  });

  it("has been there before, and Dataverse has it by the contact", () => {
    const [person] = samplePeople.filter(({ ctiData }) => "journeyCustomerId" in ctiData);
    const rows = sampleDataverse(samplePeople).retrieveMultiple("msdyn_visitorjourney", `?$select=msdyn_displaytitle,msdyn_type,msdyn_starttime,_msdyn_ocliveworkitemid_value&$filter=${encodeURIComponent(`_new_contactid_value eq ${String(person?.id)}`)}&$orderby=msdyn_starttime%20desc&$top=2`);
    expect(rows.map((row) => [row["msdyn_displaytitle"], row["msdyn_type"]])).toEqual([["When the lease ends", 192_350_002], ["delivery of forty bikes", 192_350_001]]);
    expect(new Set(rows.map((row) => row["_msdyn_ocliveworkitemid_value"])).size).toBe(1);
  });
});

describe("the search of the articles", () => {
  it.each([
    ["error 32", ["error-32"]],
    ["ERROR", ["error-32"]],
    ["lease", ["lease-end"]],
    ["bat", ["error-32"]],
    ["zebra", []],
    ["<img>.*", []],
  ])("finds for %s %j", (question, ids) => {
    expect(searchArticles(question).map(({ id }) => id)).toEqual(ids);
  });

  it("without a question shows all, and those with it in the title first", () => {
    expect(searchArticles(" ")).toHaveLength(articles.length);
    expect(searchArticles("password").map(({ id }) => id)).toEqual(["password"]);
    expect(searchArticles("last").length).toBeGreaterThan(1);
  });
});

describe("what the live chat widget tells", () => {
  it.each([
    ["lcw:startChat", null, "started"],
    ["lcw:chatQueued", undefined, "started"],
    ["lcw:onMessageReceived", { channelData: { tags: ["system", "AgentAccepted"] } }, "engaged"],
    ["lcw:onMessageReceived", { channelData: { tags: ["public"] } }, "engaged"],
    ["lcw:onMessageReceived", { channelData: { tags: ["system", "queueposition"] } }, undefined],
    ["lcw:onMessageReceived", null, undefined],
    ["lcw:onMessageReceived", { channelData: { tags: "agentaccepted" } }, undefined],
    ["lcw:threadUpdate", null, "over"],
    ["lcw:closeChat", null, "over"],
    ["lcw:onMinimize", null, undefined],
    ["lcw:error", { errorCode: 7 }, { errorCode: 7, errorMessage: "The chat did not go on." }],
    ["lcw:error", new Error("raw"), { errorCode: 0, errorMessage: "The chat did not go on." }],
  ])("%s with %p is %p", (type, detail, signal) => {
    expect(chatSignalOf(type, detail)).toEqual(signal);
  });
});
