import { findRecordNumbers } from "../../../SoftphoneControl/dynamics/dataverse/recordNumbers";
import { DataverseFault } from "../../../SoftphoneControl/ports/dataversePort";
import type { DataverseRow } from "../../../SoftphoneControl/ports/dataversePort";

const maria = { contactid: "c-1", fullname: "Maria Campbell", telephone1: "(202) 555-0143", mobilephone: "+1 202 555 0176", telephone2: null, telephone3: "", donotphone: false };
const contoso = { accountid: "a-1", name: "Contoso Coffee", telephone1: "202.555.0143", telephone2: "+1 425 555 0134", telephone3: "ask reception", donotphone: true };
const personal = "contactid,fullname,telephone1,mobilephone,telephone2,telephone3,donotphone";
const company = "accountid,name,telephone1,telephone2,telephone3,donotphone";
const lookupOf = (table: string, id: string) => ({ _regardingobjectid_value: id, "_regardingobjectid_value@Microsoft.Dynamics.CRM.lookuplogicalname": table });

/** An organization that has these rows, by table, and what it was asked. */
function organization(rows: Readonly<Record<string, DataverseRow | DataverseFault>>) {
  const asked: string[] = [];
  const dataverse = {
    retrieve(table: string, id: string, options = "") {
      asked.push(`${table} ${id} ${options}`);
      const row = rows[table] ?? new DataverseFault("notFound");
      return row instanceof DataverseFault ? Promise.reject(row) : Promise.resolve(row);
    },
  };
  const find = (table: string, id = "1") => findRecordNumbers({ dataverse, table, id, country: "US" });
  /** In short: whose, which, and what stands there. */
  const named = async (table: string) => (await find(table)).map(({ label, kind, number }) => `${label}, ${kind}: ${number}`);
  return { asked, find, named };
}

describe("the numbers of a record", () => {
  it("are a contact's own, with one query", async () => {
    const { asked, find } = organization({ contact: maria });
    expect(await find("contact")).toEqual([
      { label: "Maria Campbell", kind: "business", number: "(202) 555-0143", record: { id: "c-1", name: "Maria Campbell", recordType: "contact" }, doNotPhone: false },
      { label: "Maria Campbell", kind: "mobile", number: "+1 202 555 0176", record: { id: "c-1", name: "Maria Campbell", recordType: "contact" }, doNotPhone: false },
    ]);
    expect(asked).toEqual([`contact 1 ?$select=${personal}`]);
  });

  it("are an account's and a lead's own, and say who does not want to be called", async () => {
    const { asked, find, named } = organization({ account: contoso, lead: { leadid: "l-1", fullname: "Sam Whitcombe", telephone2: "0044 20 7946 0122", mobilephone: "+442079460122" } });
    expect((await find("account")).map(({ number, kind, doNotPhone }) => [number, kind, doNotPhone])).toEqual([["202.555.0143", "business", true], ["+1 425 555 0134", "other", true]]);
    expect(await named("lead")).toEqual(["Sam Whitcombe, mobile: +442079460122"]);
    expect(asked[1]).toBe("lead 1 ?$select=leadid,fullname,telephone1,mobilephone,telephone2,telephone3,donotphone");
  });

  it("are those of a case's customer, primary contact and company, each once however they are written", async () => {
    const { asked, named } = organization({ incident: { incidentid: "1", customerid_contact: null, primarycontactid: maria, customerid_account: contoso } });
    expect(await named("incident")).toEqual(["Maria Campbell, business: (202) 555-0143", "Maria Campbell, mobile: +1 202 555 0176", "Contoso Coffee, other: +1 425 555 0134"]);
    expect(asked).toEqual([`incident 1 ?$select=incidentid&$expand=customerid_contact($select=${personal}),primarycontactid($select=${personal}),customerid_account($select=${company})`]);
  });

  it("are those of an opportunity's people, and of a quote's customer", async () => {
    const { asked, named } = organization({ opportunity: { parentcontactid: maria, customerid_contact: maria, parentaccountid: null }, quote: { customerid_account: contoso } });
    expect(await named("opportunity")).toHaveLength(2);
    expect(await named("quote")).toEqual(["Contoso Coffee, business: 202.555.0143", "Contoso Coffee, other: +1 425 555 0134"]);
    expect(asked.map((query) => query.match(/\w+(?=\(\$select)/g))).toEqual([["parentcontactid", "customerid_contact", "parentaccountid", "customerid_account"], ["customerid_contact", "customerid_account"]]);
  });

  it("are the number of a phone call, by the name of whom it was with", async () => {
    const call = { activityid: "1", subject: "Incoming call", phonenumber: "+12025550176", ...lookupOf("contact", "c-1"), regardingobjectid_contact_phonecall: maria };
    const { asked, named } = organization({ phonecall: call });
    expect(await named("phonecall")).toEqual(["Maria Campbell, mobile: +1 202 555 0176", "Maria Campbell, business: (202) 555-0143"]);
    expect(asked).toEqual([`phonecall 1 ?$select=activityid,_regardingobjectid_value,subject,phonenumber&$expand=regardingobjectid_contact_phonecall($select=${personal}),regardingobjectid_account_phonecall($select=${company})`]);
    const stranger = organization({ phonecall: { subject: "Incoming call", phonenumber: "+12025550199", regardingobjectid_contact_phonecall: null } });
    expect(await stranger.named("phonecall")).toEqual(["Incoming call, other: +12025550199"]);
  });

  it.each(["task", "appointment", "email"])("are those of whom the %s is about", async (table) => {
    const { asked, named } = organization({ [table]: { ...lookupOf("contact", "c-1"), [`regardingobjectid_contact_${table}`]: maria } });
    expect(await named(table)).toHaveLength(2);
    expect(asked).toHaveLength(1);
  });

  it("are found behind the case that an activity is about, with a second query", async () => {
    const { asked, named } = organization({ task: lookupOf("incident", "i-1"), incident: { customerid_contact: maria } });
    expect(await named("task")).toHaveLength(2);
    expect(asked.map((query) => query.split(" ").slice(0, 2).join(" "))).toEqual(["task 1", "incident i-1"]);
  });

  it("are the phone call's own when its case may not be read; without any the fault is told", async () => {
    const forbidden = new DataverseFault("forbidden");
    const { named, find } = organization({ phonecall: { ...lookupOf("incident", "i-1"), subject: "Call", phonenumber: "+12025550199" }, task: lookupOf("incident", "i-1"), incident: forbidden });
    expect(await named("phonecall")).toEqual(["Call, other: +12025550199"]);
    await expect(find("task")).rejects.toBe(forbidden);
  });

  it.each(["", "systemuser", "new_visit", "__proto__", "constructor", "toString"])("are none for a table nobody knows, and nothing is asked: %j", async (table) => {
    const { asked, find } = organization({});
    expect([await find(table), asked]).toEqual([[], []]);
  });

  it("are none for a record that is not saved yet, and for one about something unknown", async () => {
    const { asked, find } = organization({ contact: maria, email: lookupOf("new_visit", "v-1"), letter: { ...lookupOf("email", "e-1") } });
    expect([await find("contact", ""), asked]).toEqual([[], []]);
    expect([await find("email"), await find("letter")]).toEqual([[], []]);
    expect(asked).toHaveLength(2);
  });

  it("are none where Dataverse answers nonsense", async () => {
    const { find } = organization({ contact: { fullname: 7, telephone1: ["+12025550143"], mobilephone: { raw: "+12025550143" } }, incident: { customerid_contact: "Maria", primarycontactid: 7 } });
    expect([await find("contact"), await find("incident")]).toEqual([[], []]);
  });
});
