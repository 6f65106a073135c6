import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { build } from "esbuild";
import { inRoot } from "../../scripts/lib/paths.mjs";

const rows = [
  { contactid: "a1", firstname: "Maria", lastname: "Alvarez", telephone1: "+12025550143", mobilephone: null },
  { contactid: "b2", firstname: "Jack", lastname: "O'Wirra", telephone1: "+61491570156", mobilephone: "+12025550143" },
  { contactid: "c3", firstname: "Noah", lastname: "Empty", telephone1: null, mobilephone: null },
];

describe("the workspace's Dataverse", () => {
  let createDataverse;
  before(async () => {
    const { outputFiles } = await build({ entryPoints: [inRoot("workspace", "src", "dataverse", "dataverse.ts")], bundle: true, write: false, format: "esm" });
    ({ createDataverse } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`));
  });
  const idsOf = (filter) =>
    createDataverse(rows)
      .retrieveMultiple("contact", `?$select=fullname&$filter=${encodeURIComponent(filter)}`)
      .map(({ contactid }) => contactid);

  it("understands the filters that a softphone asks with", () => {
    assert.deepEqual(idsOf("telephone1 eq '+12025550143' or mobilephone eq '+12025550143'"), ["a1", "b2"]);
    assert.deepEqual(idsOf("endswith(telephone1,'0143')"), ["a1"]);
    assert.deepEqual(idsOf("(contains(telephone1, '555') or contains(mobilephone, '555')) and not startswith(lastname, 'alv')"), ["b2"]);
    assert.deepEqual(idsOf("lastname eq 'O''Wirra'"), ["b2"]);
    assert.deepEqual(idsOf("telephone1 eq null"), ["c3"]);
  });

  it("refuses what it does not understand, rather than answering wrongly", () => {
    for (const filter of ["telephone1 gt '1'", "telephone1 eq", "(telephone1 eq null", "telephone1 eq null maybe", "eq ~"]) {
      assert.throws(() => idsOf(filter), /sample Dataverse/, filter);
    }
    assert.throws(() => createDataverse(rows).retrieveMultiple("contact", "?$expand=parentcustomerid"), /does not know \$expand/);
  });

  it("creates, changes and deletes, with ids as Dynamics writes them", () => {
    const dataverse = createDataverse(rows);
    const id = dataverse.create("phonecall", { activityid: "{D4}", subject: "Call" });
    assert.equal(id, "d4");
    assert.throws(() => dataverse.create("phonecall", { activityid: "d4" }), /already exists/);
    dataverse.update("contact", "{A1}", { lastname: "Alvarez-Ruiz" });
    assert.equal(dataverse.retrieve("contact", "a1").fullname, "Maria Alvarez-Ruiz");
    dataverse.delete("contact", "a1");
    assert.throws(() => dataverse.retrieve("contact", "a1"), /Does Not Exist/);
  });
});
