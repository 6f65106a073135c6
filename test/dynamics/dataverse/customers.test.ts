import fc from "fast-check";
import { createDataverseCustomers } from "../../../SoftphoneControl/dynamics/dataverse/dataverseCustomers";
import { queriesByNumber, queriesByText, queriesOfNumbers, queryByVariable } from "../../../SoftphoneControl/dynamics/dataverse/callerQueries";
import { defaultConfiguration } from "../../../SoftphoneControl/model/settings/configuration";
import type { CallerSearch } from "../../../SoftphoneControl/model/settings/configuration";
import type { LogEntry } from "../../../SoftphoneControl/model/diagnostics/logEntry";
import { notationsOf } from "../../../SoftphoneControl/model/numbers/numberNotations";
import { DataverseFault } from "../../../SoftphoneControl/ports/dataversePort";
import type { DataverseRow } from "../../../SoftphoneControl/ports/dataversePort";
import { createFakeClock } from "../../support/fakeClock";
import { nonsense } from "../../support/nonsense";
import { filterTokens } from "../../../workspace/src/dataverse/filterTokens";

const ada = { contactid: "c1", fullname: "Ada Example", donotphone: false, telephone1: "020 7946 0958" };
const adasNumber = "+442079460958";
const { tables } = defaultConfiguration.callerSearch;

interface Asked {
  readonly table: string;
  readonly options: string;
}

/** @param answer - rows for a question, or a fault it is rejected with */
function bench(answer: (asked: Asked) => readonly DataverseRow[] | Promise<readonly DataverseRow[]>, callerSearch: Partial<CallerSearch> = {}) {
  const clock = createFakeClock();
  const asked: Asked[] = [];
  const written: LogEntry[] = [];
  const never = () => Promise.reject(new DataverseFault("refused"));
  let configuration = { callerSearch: { ...defaultConfiguration.callerSearch, ...callerSearch }, defaultCountry: "GB" };
  const customers = createDataverseCustomers({
    dataverse: {
      isThere: () => true,
      query: async (table, options) => {
        asked.push({ table, options });
        return answer({ table, options });
      },
      retrieve: never,
      create: never,
      update: never,
    },
    configuration: () => configuration,
    clock,
    log: { write: (entry) => void written.push(entry) },
  });
  return {
    customers,
    clock,
    asked,
    said: () => written.map(({ level, message }) => `${level}: ${message}`),
    configure: (changes: Partial<typeof configuration>) => {
      configuration = { ...configuration, ...changes };
    },
  };
}

const filterOf = ({ options }: Pick<Asked, "options">): string => decodeURIComponent(/\$filter=([^&]*)/.exec(options)?.[1] ?? "");
const only = (table: string, rows: readonly DataverseRow[]) => (asked: Asked) => (asked.table === table ? rows : []);
const faulty = (faults: Readonly<Record<string, DataverseFault>>, rows: readonly DataverseRow[] = []) => ({ table }: Asked) => {
  const fault = faults[table];
  return fault ? Promise.reject(fault) : table === "contact" ? rows : [];
};

describe("who calls", () => {
  it("is asked with one query for each table, all at once", async () => {
    const { customers, asked } = bench(only("contact", [ada]));
    const searched = customers.findByAddress(adasNumber);
    expect(asked.map(({ table }) => table)).toEqual(["contact", "account", "lead"]);
    await expect(searched).resolves.toEqual([{ id: "c1", name: "Ada Example", recordType: "contact" }]);
    expect(asked).toHaveLength(3);
  });

  it("is asked in these very words", () => {
    const [query] = queriesByNumber([{ table: "account", name: "name", columns: ["telephone1"], normalizedColumn: "" }], notationsOf(adasNumber, "GB"));
    expect(query?.options).toBe(
      "?$select=accountid,name,donotphone,telephone1&$filter=" +
        "statecode%20eq%200%20and%20(telephone1%20eq%20'%2B442079460958'%20or%20telephone1%20eq%20'442079460958'%20or%20telephone1%20eq%20'00442079460958'" +
        "%20or%20telephone1%20eq%20'%2B44%2020%207946%200958'%20or%20telephone1%20eq%20'020%207946%200958'%20or%20telephone1%20eq%20'02079460958'" +
        "%20or%20startswith(telephone1%2C'%2B44%252%250%257%259%254%256%250%259%255%258')%20or%20startswith(telephone1%2C'0044%252%250%257%259%254%256%250%259%255%258')" +
        "%20or%20startswith(telephone1%2C'44%252%250%257%259%254%256%250%259%255%258')%20or%20startswith(telephone1%2C'0%252%250%257%259%254%256%250%259%255%258')" +
        "%20or%20startswith(telephone1%2C'2%250%257%259%254%256%250%259%255%258')%20or%20startswith(telephone1%2C'(%252%250%257%259%254%256%250%259%255%258'))&$top=20",
    );
  });

  it("is asked with addresses that a server takes", () => {
    for (const { options } of queriesByNumber(tables, notationsOf(adasNumber, "GB"))) expect(options.length).toBeLessThan(4_000);
  });

  it("is asked of the normalized column alone where there is one", async () => {
    const { customers, asked } = bench(only("contact", [{ contactid: "c1", fullname: "Ada Example", new_e164: adasNumber }]), {
      tables: [{ table: "contact", name: "fullname", columns: ["telephone1"], normalizedColumn: "new_e164" }],
      lastDigits: 8,
    });
    await expect(customers.findByAddress(adasNumber)).resolves.toHaveLength(1);
    expect(asked.map(({ options }) => options)).toEqual(["?$select=contactid,fullname,donotphone,new_e164&$filter=statecode%20eq%200%20and%20(new_e164%20eq%20'%2B442079460958')&$top=20"]);
    await expect(customers.findByAddress("+442079460111")).resolves.toEqual([]);
    expect(asked).toHaveLength(2);
  });

  it("does not want to be called, where the table knows; of others nobody is asked", async () => {
    const { customers, asked } = bench(
      ({ table }) => (table === "account" ? [{ accountid: "a1", name: "Example Ltd", donotphone: true, telephone1: adasNumber }] : [{ cr1_personid: "p1", cr1_name: "Ada", cr1_phone: adasNumber }]),
      { tables: [{ table: "account", name: "name", columns: ["telephone1"], normalizedColumn: "" }, { table: "cr1_person", name: "cr1_name", columns: ["cr1_phone"], normalizedColumn: "" }] },
    );
    await expect(customers.findByAddress(adasNumber)).resolves.toEqual([
      { id: "a1", name: "Example Ltd", recordType: "account", doNotPhone: true },
      { id: "p1", name: "Ada", recordType: "cr1_person" },
    ]);
    expect(asked.map(({ options }) => /\$select=([^&]*)/.exec(options)?.[1])).toEqual(["accountid,name,donotphone,telephone1", "cr1_personid,cr1_name,cr1_phone"]);
  });

  it("is nobody whose number only looks like it", async () => {
    const longer = { ...ada, contactid: "c2", telephone1: "0207 9460 9587" };
    const extension = { ...ada, contactid: "c3", telephone1: "020 7946 0958 ext. 3" };
    const none = { ...ada, contactid: "c4", telephone1: "ask reception" };
    await expect(bench(only("contact", [longer, extension, none])).customers.findByAddress(adasNumber)).resolves.toMatchObject([{ id: "c3" }]);
  });

  it("has a name, or else an id; rows without an id are none", async () => {
    const rows = [{ ...ada, fullname: null }, { ...ada, contactid: "" }, { ...ada, contactid: 7 }];
    await expect(bench(only("contact", rows)).customers.findByAddress(adasNumber)).resolves.toEqual([{ id: "c1", name: "c1", recordType: "contact" }]);
  });

  it("is searched by the last digits only where nobody is found, and compared again", async () => {
    const odd = { ...ada, telephone1: "Tel. 020/7946-0958" };
    const other = { ...ada, contactid: "c2", telephone1: "+1 207 946 0958" };
    const search = (rows: readonly DataverseRow[], lastDigits: number) => bench(({ table, options }) => (table === "contact" && options.includes("contains") ? rows : []), { lastDigits });
    const { customers, asked } = search([odd, other], 8);
    await expect(customers.findByAddress(adasNumber)).resolves.toMatchObject([{ id: "c1" }]);
    expect(asked).toHaveLength(6);
    expect(filterOf(asked[4] as Asked)).toBe("statecode eq 0 and (contains(telephone1,'7%9%4%6%0%9%5%8') or contains(telephone2,'7%9%4%6%0%9%5%8') or contains(telephone3,'7%9%4%6%0%9%5%8'))");
    const off = search([odd], 0);
    await expect(off.customers.findByAddress(adasNumber)).resolves.toEqual([]);
    expect(off.asked).toHaveLength(3);
    const found = bench(only("contact", [ada]), { lastDigits: 8 });
    await found.customers.findByAddress(adasNumber);
    expect(found.asked).toHaveLength(3);
  });
});

describe("the same number again", () => {
  it("is not asked for within a minute, nor twice at the same time", async () => {
    const { customers, asked, clock } = bench(only("contact", [ada]));
    const [one, other] = await Promise.all([customers.findByAddress(adasNumber), customers.findByAddress(adasNumber)]);
    expect(other).toBe(one);
    await clock.advance(59_999);
    await customers.findByAddress(adasNumber);
    expect(asked).toHaveLength(3);
    await clock.advance(1);
    await customers.findByAddress(adasNumber);
    expect(asked).toHaveLength(6);
    await customers.findByAddress("+442079460111");
    expect(asked).toHaveLength(9);
  });

  it("is asked for anew when the search was changed, or failed", async () => {
    let fails = true;
    const { customers, asked, configure } = bench(() => (fails ? Promise.reject(new DataverseFault("offline")) : []));
    await expect(customers.findByAddress(adasNumber)).rejects.toMatchObject({ code: "offline" });
    fails = false;
    await expect(customers.findByAddress(adasNumber)).resolves.toEqual([]);
    configure({ defaultCountry: "DE" });
    await customers.findByAddress(adasNumber);
    configure({ callerSearch: { ...defaultConfiguration.callerSearch, tables: tables.slice(0, 1) } });
    await customers.findByAddress(adasNumber);
    expect(asked).toHaveLength(10);
  });
});

describe("tables that do not answer", () => {
  it.each(["notFound", "forbidden", "refused"] as const)("count as empty when that is for good (%s), and are logged once", async (code) => {
    const { customers, said, asked } = bench(faulty({ lead: new DataverseFault(code, "0x80060888") }, [ada]));
    await expect(customers.findByAddress(adasNumber)).resolves.toHaveLength(1);
    await expect(customers.findByAddress("+442079460111")).resolves.toEqual([]);
    expect(said()).toEqual([`warning: The table lead could not be searched: ${code} 0x80060888`]);
    await customers.findByAddress(adasNumber);
    expect(asked).toHaveLength(6);
  });

  it.each(["offline", "throttled", "failed", "absent"] as const)("for now (%s) hide nobody who was found, and leave open who was not", async (code) => {
    const found = bench(faulty({ lead: new DataverseFault(code) }, [ada]));
    await expect(found.customers.findByAddress(adasNumber)).resolves.toHaveLength(1);
    await found.customers.findByAddress(adasNumber);
    expect(found.asked).toHaveLength(6);
    expect(found.said()).toHaveLength(2);
    await expect(bench(faulty({ lead: new DataverseFault(code) })).customers.findByAddress(adasNumber)).rejects.toMatchObject({ code });
  });

  it("are no answer when they are all", async () => {
    const forbidden = new DataverseFault("forbidden");
    await expect(bench(faulty({ contact: forbidden, account: forbidden, lead: forbidden })).customers.findByAddress(adasNumber)).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("what a call variable names", () => {
  it.each<[string, string, string, string]>([
    ["incident", "ticketnumber", "CAS-01041-K8", "?$select=incidentid,title&$filter=ticketnumber%20eq%20'CAS-01041-K8'&$top=20"],
    ["contact", "new_customerno", " O'Neill & +1 ", "?$select=contactid,fullname&$filter=new_customerno%20eq%20'O''Neill%20%26%20%2B1'&$top=20"],
    ["account", "accountid", "{5A3E1C00-0000-4000-8000-000000000101}", "?$select=accountid,name&$filter=accountid%20eq%205A3E1C00-0000-4000-8000-000000000101&$top=20"],
    ["incident", "_customerid_value", "5a3e1c00-0000-4000-8000-000000000001", "?$select=incidentid,title&$filter=_customerid_value%20eq%205a3e1c00-0000-4000-8000-000000000001&$top=20"],
    ["cr1_order", "cr1_number", "4711", "?$select=cr1_orderid&$filter=cr1_number%20eq%20'4711'&$top=20"],
  ])("in %s by %s: %j", async (table, column, value, options) => {
    const { customers, asked } = bench(() => []);
    await expect(customers.findByVariable({ table, column }, value)).resolves.toEqual([]);
    expect(asked).toEqual([{ table, options }]);
  });

  it("is a record with its name", async () => {
    const { customers } = bench(() => [{ incidentid: "i1", title: "Broken seal" }]);
    await expect(customers.findByVariable({ table: "incident", column: "ticketnumber" }, "CAS-01041-K8")).resolves.toEqual([{ id: "i1", name: "Broken seal", recordType: "incident" }]);
  });

  it("is nothing when nothing can have such a value, without asking", async () => {
    const { customers, asked } = bench(() => []);
    await expect(customers.findByVariable({ table: "incident", column: "ticketnumber" }, "  ")).resolves.toEqual([]);
    await expect(customers.findByVariable({ table: "incident", column: "ticketnumber" }, "x".repeat(101))).resolves.toEqual([]);
    await expect(customers.findByVariable({ table: "incident", column: "incidentid" }, "' or 1 eq 1")).resolves.toEqual([]);
    expect(asked).toEqual([]);
  });

  it("is not known where the table may not be read", async () => {
    const { customers } = bench(faulty({ incident: new DataverseFault("forbidden") }));
    await expect(customers.findByVariable({ table: "incident", column: "ticketnumber" }, "CAS")).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("what the agent types", () => {
  it("is the beginning of a name, of a person's last name or of a case's number", async () => {
    const { customers, asked } = bench(({ table }) => (table === "incident" ? [{ incidentid: "i1", title: "100% broken" }] : []));
    await expect(customers.findByText(" 100%_[x] ")).resolves.toEqual([{ id: "i1", name: "100% broken", recordType: "incident" }]);
    expect(asked.map((one) => `${one.table}: ${filterOf(one)} ${one.options.slice(-7)}`)).toEqual([
      "contact: statecode eq 0 and (startswith(fullname,'100[%][_][[]x]') or startswith(lastname,'100[%][_][[]x]')) &$top=5",
      "account: statecode eq 0 and (startswith(name,'100[%][_][[]x]')) &$top=5",
      "lead: statecode eq 0 and (startswith(fullname,'100[%][_][[]x]') or startswith(lastname,'100[%][_][[]x]')) &$top=5",
      "incident: statecode eq 0 and (startswith(title,'100[%][_][[]x]') or startswith(ticketnumber,'100[%][_][[]x]')) &$top=5",
    ]);
  });

  it("needs two characters, and finds twenty at most, whatever the host sends", async () => {
    const { customers, asked } = bench(({ table }) => Array.from({ length: 300 }, (_, at) => ({ [`${table}id`]: `${table}${at}` })));
    await expect(customers.findByText(" A ")).resolves.toEqual([]);
    expect(asked).toEqual([]);
    await expect(customers.findByText("Ad")).resolves.toHaveLength(20);
    expect(asked).toHaveLength(4);
  });

  it("asks for cases once where they are searched for callers, too", () => {
    const queries = queriesByText([...tables, { table: "incident", name: "title", columns: ["new_callback"], normalizedColumn: "" }], "Ad");
    expect(queries.map(({ table }) => table)).toEqual(["contact", "account", "lead", "incident"]);
  });
});

describe("whom the agent wants to call", () => {
  it("is asked for by the beginning of a name, in the tables with numbers, of those who have one", async () => {
    const { customers, asked } = bench(only("contact", [{ ...ada, donotphone: true, telephone1: "020 7946 0958 ext. 7", mobilephone: "07700 900461", fax: "1" }]));
    const record = { id: "c1", name: "Ada Example", recordType: "contact" };
    await expect(customers.findNumbers(" O'A% ")).resolves.toEqual([
      { label: "Ada Example", kind: "business", number: "020 7946 0958", record, doNotPhone: true },
      { label: "Ada Example", kind: "mobile", number: "07700 900461", record, doNotPhone: true },
    ]);
    expect(asked.map(({ table }) => table)).toEqual(tables.map(({ table }) => table));
    const [contacts] = tables;
    expect(filterOf(asked[0] as Asked)).toBe(
      `statecode eq 0 and (startswith(fullname,'O''A[%]') or startswith(lastname,'O''A[%]')) and (${contacts?.columns.map((column) => `${column} ne null`).join(" or ") ?? ""})`,
    );
  });

  it("is nobody where a table holds no numbers, or too little is typed", () => {
    const cases = { table: "incident", name: "title", columns: [], normalizedColumn: "" };
    expect(queriesOfNumbers([cases], "Ada")).toEqual([]);
    expect(queriesOfNumbers([{ ...cases, normalizedColumn: "new_e164" }], "Ada")).toHaveLength(1);
    expect(queriesOfNumbers(tables, " A ")).toEqual([]);
  });
});

describe("texts from outside", () => {
  /** The filter's texts, and all else with a hole in place of each. */
  function partsOf(options: string): { readonly texts: string[]; readonly frame: string } {
    expect(options).toMatch(/^\?\$select=[a-z0-9_,]+&\$filter=[^&#+\s]*&\$top=\d+$/);
    const tokens = filterTokens(filterOf({ options }));
    return { texts: tokens.filter(({ kind }) => kind === "text").map(({ value }) => value), frame: tokens.map(({ kind, value }) => (kind === "text" ? "▢" : value)).join(" ") };
  }
  const outside = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.array(fc.constantFrom("'", "''", "%27", "\\'", ") or 1 eq 1", "&$top=5000", "#", "+", "%", "[", "\ud800", "\u0000", "’", "+44"), { maxLength: 8 }).map((parts) => parts.join("")),
  );
  const well = (text: string): string => text.replace(/[\ud800-\udfff]/gu, "");

  it("never get out of the filter: a variable", () => {
    const { frame } = partsOf(queryByVariable({ table: "incident", column: "ticketnumber" }, "CAS", tables)?.options ?? "");
    fc.assert(
      fc.property(outside, (value) => {
        const query = queryByVariable({ table: "incident", column: "ticketnumber" }, value, tables);
        if (!query) return;
        expect(partsOf(query.options)).toEqual({ texts: [well(value.trim())], frame });
      }),
      { numRuns: 500 },
    );
  });

  it("never get out of the filter: what the agent types", () => {
    const frames = queriesByText(tables, "Ada").map(({ options }) => partsOf(options).frame);
    fc.assert(
      fc.property(outside, (typed) => {
        const queries = queriesByText(tables, typed);
        if (queries.length > 0) expect(queries.map(({ options }) => partsOf(options).frame)).toEqual(frames);
      }),
      { numRuns: 500 },
    );
  });

  it("never get out of the filter: a number", () => {
    fc.assert(
      fc.property(outside, fc.constantFrom("US", "DE", "XX", "'"), (address, country) => {
        for (const { options, table } of queriesByNumber(tables, notationsOf(address, country))) {
          const { frame } = partsOf(options);
          expect(frame.replace(/ or .*/, "")).toMatch(new RegExp(`^statecode eq 0 and \\( telephone1 eq ▢$`));
          expect(frame).toMatch(/^statecode eq 0 and \( (?:(?:\w+ eq ▢|startswith \( \w+ , ▢ \))(?: or )?)+ \)$/);
          expect(["contact", "account", "lead"]).toContain(table);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("and nonsense for rows hurt nobody", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(nonsense, { maxLength: 4 }), fc.constantFrom<"rows" | "all">("rows", "all"), async (makers, what) => {
        const { customers } = bench(() => (what === "all" ? (makers[0]?.() as never) : makers.map((make) => ({ ...ada, contactid: make(), telephone1: make(), fullname: make() }))), { lastDigits: 7 });
        for (const search of [customers.findByAddress(adasNumber), customers.findByText("Ada"), customers.findByVariable({ table: "contact", column: "new_no" }, "1")]) {
          const found = await search.catch((error: unknown) => error);
          if (Array.isArray(found)) for (const { id, name, recordType } of found as Record<string, unknown>[]) expect([typeof id, typeof name, typeof recordType]).toEqual(["string", "string", "string"]);
          else expect(found).toBeInstanceOf(DataverseFault);
        }
      }),
    );
  });
});
