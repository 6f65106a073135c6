import { describe, expect, test } from "@jest/globals";
import { openLibrary } from "../../../SoftphoneControl/adapters/connects/installedLibrary";
import type { InstalledLibrary } from "../../../SoftphoneControl/adapters/connects/installedLibrary";
import { createFakeClock } from "../../support/fakeClock";

class Static {
  static readonly version = "6.4";
  static initIntegration(callback: () => void): void { callback(); }
  static getChannel(id: string): string { return `${this.version} ${id}`; }
}
class Derived extends Static {
  static onError(): void { /* registers */ }
}
class MadeFirst {
  readonly #edition = "scv";
  initIntegration(callback: () => void): void { callback(); }
  getChannel(id: string): string { return `${this.#edition} ${id}`; }
}
class Broken {
  constructor() { throw new Error("not here"); }
}
const rejects = { initIntegration: () => Promise.reject(new Error("no session")) };
const throws = { initIntegration: () => { throw new Error("no session"); } };

async function open(found: unknown, foundAfterMs = 0): Promise<InstalledLibrary | string> {
  const clock = createFakeClock();
  const since = clock.now();
  const findGlobal = (): unknown => (clock.now() - since >= foundAfterMs ? found : undefined);
  const opened = openLibrary({ clock, loadScript: () => Promise.resolve(), findGlobal }).catch(({ reason }: { reason: string }) => reason);
  await clock.advance(60_000);
  return opened;
}

describe("the installed library", () => {
  test.each([["a class with static methods", Static, "6.4 voice"], ["one that inherits them", Derived, "6.4 voice"], ["a class to be made first", MadeFirst, "scv voice"]])("is %s", async (_, found, answer) => {
    const library = (await open(found)) as InstalledLibrary;
    expect(library.methods).toEqual(expect.arrayContaining(["initIntegration", "getChannel"]));
    expect(library.methods.filter((name) => ["constructor", "version", "call", "toString", "hasOwnProperty"].includes(name))).toEqual([]);
    expect(library.call("getChannel", ["voice"])).toBe(answer);
  });

  test("may define its global a moment after its script has run", async () => {
    expect(await open(Static, 4_900)).toMatchObject({ methods: expect.any(Array) });
    expect(await open(Static, 10_000)).toBe("noLibrary");
  });

  test.each([["nothing", undefined, "noLibrary"], ["a text", "library", "noLibrary"], ["something else", {}, "noLibrary"], ["what breaks when it is made", Broken, "noLibrary"], ["one that rejects", rejects, "noStart"], ["one that throws", throws, "noStart"]])("is not %s", async (_, found, reason) => {
    expect(await open(found)).toBe(reason);
  });
});
