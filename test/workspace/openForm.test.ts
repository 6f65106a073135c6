import type { Place } from "../../workspace/src/app/place";
import { payloadOf, rowOfValues } from "../../workspace/src/form/formParameters";
import { createNavigation } from "../../workspace/src/platform/navigation";
import { createOpenForm } from "../../workspace/src/platform/openForm";
import type { OpenForm } from "../../workspace/src/platform/openForm";
import { createQuickCreates } from "../../workspace/src/quickCreate/quickCreates";
import { sampleDataverse } from "../../workspace/src/samples/sampleDataverse";
import { maria, people } from "./people";

function app() {
  const places: Place[] = [];
  const quickCreates = createQuickCreates();
  const openForm = createOpenForm({ goTo: (place) => void places.push(place), quickCreates, hasQuickCreate: (table) => table !== "opportunity" });
  return { places, quickCreates, openForm };
}

const saved = { id: `{${maria.toUpperCase()}}`, name: "Maria Alvarez", entityType: "contact" };

describe("openForm", () => {
  it("shows a record, and the full form of a new one", async () => {
    const { openForm, places } = app();
    expect(await openForm({ entityName: "contact", entityId: `{${maria.toUpperCase()}}` })).toEqual({ savedEntityReference: [] });
    await openForm({ entityName: "incident", createFromEntity: { entityType: "contact", id: maria } }, { title: "Broken seal" });
    expect(places).toEqual([
      { page: "record", table: "contact", recordId: maria },
      { page: "new", table: "incident", values: { customerid: maria, customeridtype: "contact", title: "Broken seal" } },
    ]);
  });

  it("waits for the agent at a quick create form: saved, or left", async () => {
    const { openForm, quickCreates, places } = app();
    const first = openForm({ entityName: "contact", useQuickCreateForm: true }, { telephone1: "+14255550119" });
    expect(quickCreates.shown()).toMatchObject({ table: "contact", values: { telephone1: "+14255550119" } });
    quickCreates.shown()?.close([saved]);
    expect(await first).toEqual({ savedEntityReference: [saved] });
    const second = openForm({ entityName: "incident", useQuickCreateForm: true });
    const third = openForm({ entityName: "account", useQuickCreateForm: true });
    expect(await second).toEqual({ savedEntityReference: [] });
    quickCreates.shown()?.close([]);
    expect(await third).toEqual({ savedEntityReference: [] });
    expect(quickCreates.shown()).toBeUndefined();
    expect(places).toEqual([]);
    await openForm({ entityName: "opportunity", useQuickCreateForm: true }, { name: "Forty bikes" });
    expect(places).toEqual([{ page: "new", table: "opportunity", values: { name: "Forty bikes" } }]);
  });

  it("refuses parameters that are no columns, and tables that are not there", async () => {
    const { openForm: forms } = app();
    const { openForm } = createNavigation(forms) as { openForm: OpenForm };
    await expect(openForm({ entityName: "contact", useQuickCreateForm: true }, { telephon1: "1" })).rejects.toMatchObject({ message: "The parameter 'telephon1' is not a column of 'contact'." });
    await expect(openForm({ entityName: "incident" }, { customerid: 7 })).rejects.toMatchObject({ message: "The parameter 'customerid' names no record." });
    await expect(openForm({ entityName: "contakt" })).rejects.toMatchObject({ message: "Resource not found for the segment 'contakt'." });
  });
});

describe("parameters of a form", () => {
  it("become a record that can be saved", async () => {
    const { openForm, quickCreates } = app();
    const dataverse = sampleDataverse(people);
    void openForm({ entityName: "incident", useQuickCreateForm: true }, { customerid: [{ id: `{${maria.toUpperCase()}}`, entityType: "contact", name: "Maria" }], title: "Broken seal" });
    const row = rowOfValues(dataverse, "incident", quickCreates.shown()?.values ?? {});
    const id = dataverse.create("incident", payloadOf("incident", row));
    expect(dataverse.retrieve("incident", id, "?$expand=customerid_contact($select=fullname)")).toMatchObject({ title: "Broken seal", customerid_contact: { fullname: "Maria Alvarez" } });
    const lead = rowOfValues(dataverse, "lead", { lastname: "Vale", donotphone: "true", parentcontactid: maria });
    expect(payloadOf("lead", lead)).toEqual({ lastname: "Vale", donotphone: true, "parentcontactid@odata.bind": `/contacts(${maria})` });
  });
});
