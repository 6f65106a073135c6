import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultConfiguration } from "../../SoftphoneControl/model/configuration";

const page = readFileSync(join(__dirname, "../../docs/configuration.md"), "utf8");

describe("the page about the configuration", () => {
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
