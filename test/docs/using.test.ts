import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultShortcuts, shortcutNames } from "../../SoftphoneControl/model/settings/shortcut";
import { readResx } from "../support/resx";

const english = readResx(1033);
const page = readFileSync(join(__dirname, "../../docs/using.md"), "utf8");

describe("the page for agents", () => {
  it("has every key, and what it does", () => {
    const [, table = ""] = /\n## Keys\n([\s\S]*?)\n## /.exec(page) ?? [];
    const rows = [...table.matchAll(/^\| (Ctrl[^|]+) \| ([^|]+) \|$/gm)].map(([, keys, deed]) => [keys, deed]);
    expect(rows).toEqual(shortcutNames.map((name) => [defaultShortcuts[name].replace("Control", "Ctrl"), english.get(`Shortcut_${name}`)]));
  });

  it("calls everything what the softphone calls it", () => {
    const said = new Set(english.values());
    const named = [...page.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => !said.has(name) && name !== "Escape")).toEqual([]);
    expect(named.length).toBeGreaterThan(50);
  });
});
