import { describe, expect, test } from "@jest/globals";
import { isDialable, isExtension, readAddress } from "../../../../SoftphoneControl/adapters/sip/desk/addresses";
import { agentOf } from "../../../../SoftphoneControl/adapters/sip/desk/agentOf";
import { callVariables } from "../../../../SoftphoneControl/adapters/sip/desk/callVariables";
import type { Directory } from "../../../../SoftphoneControl/model/agent/directory";

const directory: Directory = { colleagues: [{ id: "bob", name: "Bob", address: "bob", state: "Unknown" }], queues: [] };

describe("addresses as the wire tells them", () => {
  test.each([
    ["2025550143", "US", "+12025550143"],
    ["03012345678", "DE", "+493012345678"],
    ["+493012345678", "US", "+493012345678"],
    ["1001", "US", "1001"],
    ["*97", "DE", "*97"],
    ["#21#", "DE", "#21#"],
    ["alice", "DE", "alice"],
    ["anonymous", "DE", ""],
    ["Anonymous", "DE", ""],
    ["", "DE", ""],
    ["x".repeat(500), "DE", "x".repeat(100)],
  ])("%s in %s is %s", (told, country, address) => {
    expect(readAddress(told, country)).toBe(address);
  });

  test("short numbers and configured names are inside, others are not", () => {
    expect(["1001", "*97", "bob", "alice", "+12025550143", ""].map((address) => isExtension(address, "US", directory))).toEqual([true, true, true, false, false, false]);
    expect(["1001", "*97", "bob", "alice", "+12025550143", "", "+", "1".repeat(60)].map((address) => isDialable(address, directory))).toEqual([true, true, true, false, true, false, false, false]);
  });
});

test("X- headers are call variables, unless they are named like what every object has", () => {
  expect(callVariables({ "X-Case": "CAS-1", "x-Queue": "sales", "X-constructor": "no", "X-a b": "no", "X-": "no" })).toEqual({ Case: "CAS-1", Queue: "sales" });
  const many = Object.fromEntries(Array.from({ length: 80 }, (_nothing, index) => [`X-${index}a`, "v".repeat(5_000)]));
  expect(Object.keys(callVariables(many))).toHaveLength(50);
  expect(callVariables(many)["1a"]).toHaveLength(1_000);
});

test.each([
  [{ user: "2000", displayName: "Alex Maria Morgan" }, { firstName: "Alex", lastName: "Maria Morgan", extension: "2000" }],
  [{ user: "alex.morgan" }, { firstName: "alex.morgan", lastName: "", extension: "" }],
  [{ user: "+12025550143", displayName: " " }, { firstName: "+12025550143", lastName: "", extension: "+12025550143" }],
])("an account stands for an agent", (account, agent) => {
  expect(agentOf(account)).toMatchObject({ agentId: account.user, loginName: account.user, ...agent });
});
