import { refuseAsJson } from "./behaviour";

type Duties = Record<string, (...args: never[]) => unknown>;

const json = (value: unknown): Promise<string> => Promise.resolve(JSON.stringify(value));

/** Records, search, forms, environment: everything comes back as JSON text, and is refused as JSON text. */
export function createFakeRecords(): { readonly rows: Map<string, object>; readonly duties: Duties } {
  const rows = new Map<string, object>([["c1", { fullname: "Ada Example", telephone1: "+442071838750" }]]);

  function known(id: string, answer: (row: object) => unknown): Promise<string> {
    const row = rows.get(id);
    return row ? json(answer(row)) : refuseAsJson(`No row ${id} for Ada Example`);
  }

  return {
    rows,
    duties: {
      createRecord(entity: string, data: string) {
        // Before it makes its promise: what is no text throws at the caller.
        const row = JSON.parse(data) as object;
        if (entity === "") return refuseAsJson("The entity's name is blank.");
        rows.set("new1", row);
        return json({ id: "{new1}", entityType: entity });
      },
      retrieveRecord: (_: string, id: string) => known(id, (row) => row),
      updateRecord(_: string, id: string, data: string) {
        const change = JSON.parse(data) as object;
        return known(id, (row) => {
          rows.set(id, { ...row, ...change });
          return { id };
        });
      },
      deleteRecord: (_: string, id: string) => known(id, () => rows.delete(id) && { id }),
      searchAndOpenRecords: () => json({ ...[...rows.values()] }),
      renderSearchPage: () => Promise.resolve(undefined),
      openForm(options: string, parameters?: string) {
        JSON.parse(options);
        JSON.parse(parameters ?? "{}");
        return json({ savedEntityReference: [] });
      },
      getEnvironment: () => json({ appid: "a1", clientUrl: "https://org.example", userId: "{U1}", username: "agent", defaultCountryCode: "+44", customParams: '{"a":1}', orgLcid: 1033 }),
      getEntityMetadata: (entity: string) => Promise.resolve(new Map<string, unknown>([["LogicalName", entity], ["Attributes", [new Map([["LogicalName", "fullname"]])]]])),
    },
  };
}
