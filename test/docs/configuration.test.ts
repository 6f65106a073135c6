import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultConfiguration } from "../../SoftphoneControl/model/settings/configuration";

const page = readFileSync(join(__dirname, "../../docs/configuration.md"), "utf8");

/** `sip.ringMs`: the settings that stand in the configuration, however deep; lists and what is open to any name are one. */
function settingsOf(value: unknown, name = ""): readonly string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value) || Object.keys(value).length === 0) return [name];
  return Object.entries(value).flatMap(([key, member]) => settingsOf(member, name === "" ? key : `${name}.${key}`));
}

/** Those that have a row: `` `a.b`, `.c` `` is `a.b` and `a.c`. */
function settingsWithRow(): readonly string[] {
  return [...page.matchAll(/^\| ((?:`[\w.]+`(?:, | … )?)+) \|/gm)].flatMap(([, cell = ""]) => {
    const [first = "", ...others] = [...cell.matchAll(/`([\w.]+)`/g)].map(([, name = ""]) => name);
    return [first, ...others.map((name) => (name.startsWith(".") ? first.replace(/\.\w+$/, name) : name))];
  });
}

describe("the page about the configuration", () => {
  it("has a row for every setting", () => {
    const rows = new Set(settingsWithRow());
    const { customSettings: five, presence: words, ...settings } = defaultConfiguration;
    expect(settingsOf(settings).filter((name) => !rows.has(name))).toEqual([]);
    expect([Object.keys(five).length, words, rows.has("customSettings.setting1"), rows.has("presence.Ready")]).toEqual([5, {}, true, true]);
  });

  it("shows the defaults", () => {
    const [, json = ""] = /## The configuration\n\n```json\n([\s\S]*?)```/.exec(page) ?? [];
    const shown = JSON.parse(json) as Record<string, unknown>;
    expect(defaultConfiguration).toMatchObject(shown);
    expect(new Set(Object.keys(shown))).toEqual(new Set(Object.keys(defaultConfiguration)));
  });

  it.each(["liveChat", "journey"] as const)("has a row for each setting of %s, and no other", (group) => {
    const rows = [...page.matchAll(new RegExp(`^\\| \`${group}\\.(\\w+)\` \\|`, "gm"))].map(([, name]) => name);
    expect(rows).toEqual(Object.keys(defaultConfiguration[group]));
  });
});
