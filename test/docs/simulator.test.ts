import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const [, table = ""] = /## Scenarios\n([\s\S]*?)\n\n[^|]*?malformed/.exec(readFileSync(join(root, "docs/simulator.md"), "utf8")) ?? [];

it("the page about the simulation has each scenario that ships", () => {
  const shipped = readdirSync(join(root, "SoftphoneControl/adapters/local/scenarios")).map((file) => file.replace(".json", ""));
  expect([...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name).sort()).toEqual(shipped.sort());
});
