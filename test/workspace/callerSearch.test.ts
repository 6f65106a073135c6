import { createDataverse } from "../../SoftphoneControl/dynamics/dataverse/createDataverse";
import { createDataverseCustomers } from "../../SoftphoneControl/dynamics/dataverse/dataverseCustomers";
import { defaultConfiguration } from "../../SoftphoneControl/model/settings/configuration";
import type { LogEntry } from "../../SoftphoneControl/model/diagnostics/logEntry";
import { samplePeople } from "../../SoftphoneControl/model/agent/samplePeople";
import type { DataverseMood } from "../../workspace/src/platform/dataverseModes";
import { createWebApi } from "../../workspace/src/platform/webApi";
import { sampleDataverse } from "../../workspace/src/samples/sampleDataverse";
import { createFakeClock } from "../support/fakeClock";

const usual: DataverseMood = { slow: false, failing: false, dataverse: "normal", organizationForbidden: false, noLeads: false };
const known = samplePeople.filter(({ lastName, address }) => lastName !== "" && address !== "");

/** The softphone's search in the sample Dataverse, through the door that forms have. */
function searchIn(mood: DataverseMood = usual, defaultCountry = "US") {
  const webApi = createWebApi(sampleDataverse(samplePeople), () => mood);
  const clock = createFakeClock();
  const asked: string[] = [];
  const written: LogEntry[] = [];
  const dataverse = createDataverse({
    page: globalThis as never,
    clock,
    isDynamics: () => false,
    webApis: () => [
      {
        ...webApi,
        retrieveMultipleRecords: (table, options = "") => {
          asked.push(table);
          // Who may be called is played elsewhere.
          return webApi.retrieveMultipleRecords(table, options.replace("donotphone,", ""));
        },
      },
    ],
  });
  const customers = createDataverseCustomers({ dataverse, clock, configuration: () => ({ ...defaultConfiguration, defaultCountry }), log: { write: (entry) => void written.push(entry) } });
  return { customers, asked, written };
}

describe("a search in the sample Dataverse", () => {
  it.each(known.map((person) => [`${person.firstName} ${person.lastName}`, person] as const))("finds %s however the number was typed, at home and from the United States, with three queries", async (name, { id, address }) => {
    const home = Object.entries({ "+46": "SE", "+44": "GB", "+49": "DE", "+33": "FR", "+61": "AU" }).find(([code]) => address.startsWith(code))?.[1] ?? "US";
    for (const country of ["US", home]) {
      const { customers, asked } = searchIn(usual, country);
      expect(await customers.findByAddress(address)).toContainEqual({ id, name, recordType: "contact" });
      expect(asked).toEqual(["contact", "account", "lead"]);
    }
  });

  it("finds everybody who shares a number, and nobody else", async () => {
    const namesAt = async (address: string) => (await searchIn().customers.findByAddress(address)).map(({ name, recordType }) => `${recordType} ${name}`);
    await expect(namesAt("+493023125414")).resolves.toEqual(["contact Yusuf Demir", "lead Helen Brandt"]);
    await expect(namesAt("+442079460122")).resolves.toEqual(["contact Eleanor Whitcombe", "lead Sam Whitcombe"]);
    await expect(namesAt("+14065550160")).resolves.toEqual(["account Alpine Ski House"]);
    await expect(namesAt("+442079460120")).resolves.toEqual(["account Wide World Importers"]);
    await expect(namesAt("+4930231256")).resolves.toEqual([]);
    await expect(namesAt("+14255550119")).resolves.toEqual([]);
  });

  it("finds cases by their number, and people by what the agent types", async () => {
    const { customers } = searchIn();
    await expect(customers.findByVariable({ table: "incident", column: "ticketnumber" }, "cas-01041-k8")).resolves.toMatchObject([{ recordType: "incident", name: "Invoice 4711 was paid twice" }]);
    expect((await customers.findByText("lef")).map(({ name }) => name)).toEqual(["Chloé Lefèvre"]);
    expect((await customers.findByText("pro")).map(({ recordType, name }) => `${recordType} ${name}`)).toEqual(["account Proseware Bau"]);
    await expect(customers.findByText("%%")).resolves.toEqual([]);
  });

  it.each(["throttled", "forbidden", "offline"] as const)("fails as a whole when Dataverse is %s, and says no number", async (dataverse) => {
    const { customers, written } = searchIn({ ...usual, dataverse });
    await expect(customers.findByAddress("+442079460122")).rejects.toMatchObject({ code: dataverse });
    expect(written.map(({ message }) => message.replace(/ 0x.*/, ""))).toEqual(["contact", "account", "lead"].map((table) => `The table ${table} could not be searched: ${dataverse}`));
  });
});
