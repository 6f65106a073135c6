import { openCifDoor } from "../../../SoftphoneControl/dynamics/cif/cifDoor";
import { createFakeCif } from "../../support/fakeCif";
import { createFakeClock } from "../../support/fakeClock";

/** A page in a panel whose organization has the library, or has not; the app says that the page is its provider's when it is told to. */
function openDoor() {
  const cif = createFakeCif();
  const clock = createFakeClock();
  const scripts: (Record<string, unknown> & { dataset: Record<string, string>; onerror?: () => void })[] = [];
  const heard: string[] = [];
  const appHears = (): boolean => cif.page.dispatchEvent(new Event("CIFInitDone"));
  let whenScriptComes: () => unknown = () => undefined;
  const document = {
    createElement: (name: string) => ({ name, dataset: {} }),
    head: {
      append(script: (typeof scripts)[number]) {
        scripts.push(script);
        whenScriptComes();
      },
    },
  };
  const page = Object.assign(cif.page, { document, location: { origin: "https://org.example" } }) as unknown as Window;
  const open = () =>
    openCifDoor({ page, clock, log: { write: () => undefined }, newId: () => "id", onOpen: () => heard.push("open"), onShut: (why) => heard.push(why), onFault: () => heard.push("fault") });
  return { cif, clock, scripts, heard, appHears, open, comesAtOnce: () => { whenScriptComes = appHears; } };
}

describe("the door to the app", () => {
  it("is the organization's own library, loaded as documented", () => {
    const { scripts, open } = openDoor();
    open();
    expect(scripts).toMatchObject([
      { name: "script", src: "https://org.example/WebResources/Widget/msdyn_ciLibrary.js", dataset: { crmurl: "https://org.example", cifid: "CIFMainLibrary" } },
    ]);
  });

  it("gives no client before the app has answered, whatever the library has", async () => {
    const { cif, heard, appHears, open } = openDoor();
    const door = open();
    expect(door.client()).toBeUndefined();
    appHears();
    expect(heard).toEqual(["open"]);
    expect(await door.client()?.getEnvironment()).toMatchObject({ username: "agent" });
    expect(cif.calls).toHaveLength(1);
  });

  it("hears an answer that comes the moment the script is there", () => {
    const { heard, open, comesAtOnce } = openDoor();
    comesAtOnce();
    open();
    expect(heard).toEqual(["open"]);
  });

  it("says after ten seconds that nobody answers, and opens still when somebody does", async () => {
    const { clock, heard, appHears, open } = openDoor();
    const door = open();
    await clock.advance(9_999);
    expect(heard).toEqual([]);
    await clock.advance(60_000);
    expect(heard).toEqual(["silent"]);
    appHears();
    appHears();
    expect([heard, typeof door.client()]).toEqual([["silent", "open"], "object"]);
  });

  it("says once that there is no library", async () => {
    const { clock, scripts, heard, open } = openDoor();
    open();
    scripts[0]?.onerror?.();
    await clock.advance(60_000);
    expect(heard).toEqual(["missing"]);
  });
});
