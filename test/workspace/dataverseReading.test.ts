import { createDataverse } from "../../workspace/src/dataverse/dataverse";
import { textIn } from "../../workspace/src/dataverse/row";
import { sampleId } from "../../workspace/src/samples/ids";
import { sampleDataverse } from "../../workspace/src/samples/sampleDataverse";
import { maria, people } from "./people";

const names: Readonly<Record<string, string>> = { [sampleId(1)]: "a1", [sampleId(2)]: "b2", [sampleId(3)]: "c3" };

const rows = [
  { contactid: sampleId(1), firstname: "Maria", lastname: "Alvarez", telephone1: "+12025550143", mobilephone: null },
  { contactid: sampleId(2), firstname: "Jack", lastname: "O'Wirra", telephone1: "+61491570156", mobilephone: "+12025550143" },
  { contactid: sampleId(3), firstname: "Noah", lastname: "Empty", telephone1: null, mobilephone: null },
];

function idsOf(filter: string, encode: (filter: string) => string = encodeURIComponent): unknown[] {
  return createDataverse({ contact: rows })
    .retrieveMultiple("contact", `?$select=fullname&$filter=${encode(filter)}`)
    .map((row) => names[textIn(row, "contactid")]);
}

describe("filters", () => {
  it("are understood as a softphone asks", () => {
    expect(idsOf("telephone1 eq '+12025550143' or mobilephone eq '+12025550143'")).toEqual(["a1", "b2"]);
    expect(idsOf("endswith(telephone1,'0143')")).toEqual(["a1"]);
    expect(idsOf("(contains(telephone1, '555') or contains(mobilephone, '555')) and not startswith(lastname, 'alv')")).toEqual(["b2"]);
    expect(idsOf("statecode eq 0 and lastname eq 'O''Wirra'")).toEqual(["b2"]);
    expect(idsOf("telephone1 eq null")).toEqual(["c3"]);
    expect(idsOf("telephone1 ne null and mobilephone eq null")).toEqual(["a1"]);
  });

  it("take a plus in an address for a space, and wildcards for wildcards", () => {
    expect(idsOf("telephone1 eq '+12025550143'", (filter) => filter)).toEqual([]);
    expect(idsOf("contains(telephone1,'2_2%0143')")).toEqual(["a1"]);
    expect(idsOf("startswith(lastname,'[ae]')")).toEqual(["a1", "c3"]);
  });

  it("are refused when they can't be read, rather than answered wrongly", () => {
    for (const filter of ["telephone1 gt '1'", "telephone1 eq", "(telephone1 eq null", "telephone1 eq null maybe", "eq ~"]) {
      expect(() => idsOf(filter)).toThrow(/sample Dataverse|Could not find/);
    }
    expect(() => idsOf("telephon1 eq null")).toThrow("Could not find a property named 'telephon1' on type 'Microsoft.Dynamics.CRM.contact'.");
    expect(() => createDataverse({}).retrieveMultiple("contact", "?$apply=aggregate")).toThrow(/does not know \$apply/);
    expect(() => createDataverse({}).retrieveMultiple("contakt")).toThrow(/Resource not found/);
  });
});

describe("records", () => {
  const dataverse = sampleDataverse(people, '{"a":1}');

  it("come with the columns asked for, their id, and the names behind lookups", () => {
    const [first] = dataverse.retrieveMultiple("contact", "?$select=fullname,_parentcustomerid_value&$orderby=lastname&$top=1");
    expect(first).toEqual({
      contactid: maria,
      fullname: "Maria Alvarez",
      _parentcustomerid_value: "5a3e1c00-0000-4000-8000-000000000101",
      "_parentcustomerid_value@Microsoft.Dynamics.CRM.lookuplogicalname": "account",
      "_parentcustomerid_value@OData.Community.Display.V1.FormattedValue": "Contoso Coffee",
    });
    expect(dataverse.retrieve("contact", `{${maria.toUpperCase()}}`, "?$select=lastname")).toEqual({ contactid: maria, lastname: "Alvarez" });
  });

  it("bring related records along", () => {
    const contact = dataverse.retrieve("contact", maria, "?$select=fullname&$expand=parentcustomerid_account($select=name),ownerid($select=fullname)");
    expect(contact["parentcustomerid_account"]).toMatchObject({ name: "Contoso Coffee" });
    expect(contact["ownerid"]).toMatchObject({ fullname: "Alex Morgan" });
    expect(dataverse.retrieve("contact", maria, "?$expand=parentcustomerid_contact")["parentcustomerid_contact"]).toBeNull();
    expect(() => dataverse.retrieve("contact", maria, "?$expand=parentcustomerid")).toThrow(/Could not find/);
  });

  it("hold the organization's environment variable", () => {
    const options = "?$filter=schemaname eq 'osp_SoftphoneConfiguration'&$select=defaultvalue&$expand=environmentvariabledefinition_environmentvariablevalue($select=value)";
    const [definition] = dataverse.retrieveMultiple("environmentvariabledefinition", options);
    expect(definition).toMatchObject({ defaultvalue: "{}", environmentvariabledefinition_environmentvariablevalue: [{ value: '{"a":1}' }] });
    expect(sampleDataverse(people).retrieveMultiple("environmentvariabledefinition", options)).toMatchObject([{ environmentvariabledefinition_environmentvariablevalue: [] }]);
    expect(sampleDataverse(people, "none").retrieveMultiple("environmentvariabledefinition", options)).toEqual([]);
  });

  it("know colleagues by their extension, and who does not want to be called", () => {
    expect(dataverse.retrieveMultiple("systemuser", "?$select=fullname&$filter=address1_telephone1 eq '1001'")).toMatchObject([{ fullname: "Dana Keller" }]);
    expect(dataverse.retrieve("contact", maria, "?$select=donotphone")).toMatchObject({ donotphone: false });
    expect(dataverse.retrieveMultiple("contact", "?$filter=donotphone eq true")).toEqual([]);
    dataverse.update("contact", maria, { donotphone: true });
    expect(dataverse.retrieveMultiple("contact", "?$select=contactid&$filter=donotphone eq true")).toEqual([{ contactid: maria }]);
  });

  it("are found by lookup, newest first", () => {
    const calls = dataverse.retrieveMultiple("phonecall", `?$filter=_regardingobjectid_value eq ${maria} and statecode eq 1&$orderby=actualstart desc`);
    expect(calls.map(({ statuscode }) => statuscode)).toEqual([4, 2, 2]);
  });
});
