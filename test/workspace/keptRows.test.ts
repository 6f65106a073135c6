import { createKeptRows } from "../../workspace/src/dataverse/keptRows";
import { sampleDataverse, samplesVersion } from "../../workspace/src/samples/sampleDataverse";
import { maria, people } from "./people";

type StorageListener = (event: { readonly key: string | null; readonly newValue: string | null }) => void;

/** The storage of one browser; what one tab writes, the others hear. */
function browserProfile() {
  const values = new Map<string, string>();
  let keys: readonly string[] | undefined;
  const tabs: { listener?: StorageListener }[] = [];
  function openTab(samples = people) {
    const tab: { listener?: StorageListener } = {};
    tabs.push(tab);
    const write = (key: string, value: string | null): void => {
      keys = undefined;
      if (value === null) values.delete(key);
      else values.set(key, value);
      for (const other of tabs) if (other !== tab) other.listener?.({ key, newValue: value });
    };
    const storage = {
      get length() {
        return values.size;
      },
      key: (index: number) => (keys ??= [...values.keys()])[index] ?? null,
      getItem: (key: string) => values.get(key) ?? null,
      setItem: (key: string, value: string) => write(key, value),
      removeItem: (key: string) => write(key, null),
    } as Storage;
    const page = { addEventListener: (_: string, listener: StorageListener) => void (tab.listener = listener) } as unknown as Window;
    return sampleDataverse(samples, "", createKeptRows(storage, samplesVersion(samples), page));
  }
  return { openTab, values };
}

const call = { activityid: "d4000000-0000-4000-8000-000000000001", subject: "Kept", phonecall_activity_parties: [{ "partyid_contact@odata.bind": `/contacts(${maria})`, participationtypemask: 1 }] };

describe("changed records", () => {
  it("are there when the page is loaded again, and others are as in the samples", () => {
    const { openTab } = browserProfile();
    const before = openTab();
    before.update("contact", maria, { mobilephone: "+12025550199" });
    before.create("phonecall", call);
    before.delete("contact", "5a3e1c00-0000-4000-8000-000000000002");
    const after = openTab();
    expect(after.retrieve("contact", maria)).toMatchObject({ mobilephone: "+12025550199", telephone1: "+12025550143" });
    expect(after.retrieve("phonecall", call.activityid, "?$expand=phonecall_activity_parties")).toMatchObject({ subject: "Kept", phonecall_activity_parties: [{ _partyid_value: maria }] });
    expect(after.find("contact", "5a3e1c00-0000-4000-8000-000000000002")).toBeUndefined();
    expect(after.changedRows()).toBe(4);
    expect(browserProfile().openTab().changedRows()).toBe(0);
  });

  it("are shown by the other tabs at once, which also know whose id is taken", () => {
    const { openTab } = browserProfile();
    const [one, other] = [openTab(), openTab()];
    const told = jest.fn();
    other.subscribe(told);
    one.create("phonecall", call);
    expect(told).toHaveBeenCalled();
    expect(other.retrieve("phonecall", call.activityid)).toMatchObject({ subject: "Kept" });
    expect(() => other.create("phonecall", call)).toThrow("Cannot insert duplicate key.");
  });

  it("are forgotten by starting over, in every tab", () => {
    const { openTab, values } = browserProfile();
    const [one, other] = [openTab(), openTab()];
    one.update("contact", maria, { lastname: "Ruiz" });
    one.create("phonecall", call);
    other.delete("contact", maria);
    const version = other.version();
    one.startOver();
    for (const tab of [one, other, openTab()]) {
      expect(tab.retrieve("contact", maria)).toMatchObject({ fullname: "Maria Alvarez" });
      expect(tab.find("phonecall", call.activityid)).toBeUndefined();
      expect(tab.changedRows()).toBe(0);
    }
    expect(other.version()).toBeGreaterThan(version);
    expect(values.size).toBe(0);
  });

  it("end with the samples they were changed from, and what is broken counts for nothing", () => {
    const { openTab, values } = browserProfile();
    openTab().update("contact", maria, { lastname: "Ruiz" });
    const [key = ""] = values.keys();
    values.set(key, "{ not JSON");
    expect(openTab().retrieve("contact", maria)).toMatchObject({ lastname: "Alvarez" });
    expect(openTab(people.slice(0, 1)).changedRows()).toBe(0);
    expect(values.size).toBe(0);
  });

  it("are a thousand at the most: the oldest go", () => {
    const { openTab, values } = browserProfile();
    const dataverse = openTab();
    for (let number = 0; number < 1_010; number += 1) dataverse.create("account", { name: `Account ${number}` });
    expect(values.size).toBe(1_000);
  });

  it("last as long as the page where nothing can be kept", () => {
    const full = { length: 0, key: () => null, getItem: () => null, setItem: () => { throw new Error("QuotaExceededError"); }, removeItem: () => undefined } as unknown as Storage;
    const dataverse = sampleDataverse(people, "", createKeptRows(full, "1", { addEventListener: () => undefined }));
    dataverse.update("contact", maria, { lastname: "Ruiz" });
    expect(dataverse.retrieve("contact", maria)).toMatchObject({ lastname: "Ruiz" });
  });
});

describe("the version of the samples", () => {
  it("is the same on another day, and another for other people", () => {
    expect(samplesVersion(people)).toBe(samplesVersion([...people]));
    expect(samplesVersion(people)).not.toBe(samplesVersion(people.slice(1)));
  });
});
