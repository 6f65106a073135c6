import { correlationId, createCifBench } from "../../support/cifBench";

describe("tabs by CIF", () => {
  it("createTab takes templateParameters and gives a plain id", async () => {
    const { cif, client } = createCifBench();
    const input = { templateName: "msdyn_entityrecord", templateParameters: { entityName: "incident", data: "{}" }, isFocused: true };
    expect(await client.createTab(input, correlationId)).toBe("tab-id-1");
    expect(cif.calls).toEqual([["createTab", input, correlationId]]);
  });

  it("createTab refuses by number: the number is told, the sentence is not", async () => {
    const { client } = createCifBench();
    const refused = client.createTab({ templateName: "none" });
    await expect(refused).rejects.toMatchObject({ code: "refused", detail: "0x80040217", message: "CIFramework.createTab: refused (0x80040217)" });
  });

  it("getTabs has its correlation id in third place, whatever is left out before", async () => {
    const { cif, client } = createCifBench();
    await client.createTab({ templateName: "t" });
    expect(await client.getTabs(undefined, undefined, correlationId)).toEqual(["tab-id-1"]);
    expect(await client.getTabs("t")).toEqual(["tab-id-1"]);
    expect(cif.calls.slice(1)).toEqual([["getTabs", undefined, undefined, correlationId], ["getTabs", "t"]]);
  });

  it("getFocusedTab, focusTab, refreshTab, setTabTitle and closeTab go as they are", async () => {
    const { cif, client } = createCifBench();
    const tab = await client.createTab({ templateName: "t" });
    expect(await client.getFocusedTab(correlationId)).toBe(tab);
    await client.focusTab(tab, correlationId);
    await client.refreshTab(tab, correlationId);
    await client.setTabTitle(tab, { title: "Case" }, correlationId);
    await client.closeTab(tab, correlationId);
    expect(cif.calls.slice(1)).toEqual([
      ["getFocusedTab", correlationId],
      ["focusTab", tab, correlationId],
      ["refreshTab", tab, correlationId],
      ["setTabTitle", tab, { title: "Case" }, correlationId],
      ["closeTab", tab, correlationId],
    ]);
    expect(cif.tabs).toEqual([]);
  });
});
