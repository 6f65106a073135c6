import { contactsQuery, readContact } from "../../../SoftphoneControl/dynamics/dataverse/pastContacts";

const anna = { id: "{5A3E1C00-0000-4000-8000-000000000001}", name: "Anna Keller", recordType: "contact" };
const filterOf = (query: string | undefined) => new URLSearchParams(query).get("$filter");

describe("earlier phone calls", () => {
  it("are those regarding the record, and those with the number however it is written, the newest first", () => {
    const query = contactsQuery(anna, ["+12065550142", "(206) 555-0142"]);
    expect(filterOf(query)).toBe("_regardingobjectid_value eq 5A3E1C00-0000-4000-8000-000000000001 or phonenumber eq '+12065550142' or phonenumber eq '(206) 555-0142'");
    expect(Object.fromEntries(new URLSearchParams(query))).toMatchObject({ $orderby: "actualstart desc", $top: "5" });
  });

  it("are looked for by what there is, and by nothing that is no record", () => {
    expect(contactsQuery(undefined, [])).toBeUndefined();
    expect(contactsQuery({ ...anna, id: "1 or true" }, [])).toBeUndefined();
    expect(filterOf(contactsQuery(undefined, ["o'clock"]))).toBe("phonenumber eq 'o''clock'");
  });

  it("have a time, a direction and a subject", () => {
    expect(readContact({ activityid: "a1", subject: "Call from Anna", directioncode: true, actualstart: "2026-03-02T09:30:00Z" })).toEqual([{ id: "a1", at: Date.UTC(2026, 2, 2, 9, 30), direction: "Outgoing", subject: "Call from Anna" }]);
    expect(readContact({ activityid: "a1", actualstart: null })).toEqual([]);
    expect(readContact({ activityid: 7, actualstart: "2026-03-02T09:30:00Z" })).toEqual([]);
  });
});
