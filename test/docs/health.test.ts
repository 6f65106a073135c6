import { readFileSync } from "node:fs";
import { join } from "node:path";
import { newShift } from "../../SoftphoneControl/model/past/shift";
import { shiftCells } from "../../SoftphoneControl/model/past/shiftColumns";

const page = readFileSync(join(__dirname, "../../docs/administering.md"), "utf8");

describe("the page about the health of a shift", () => {
  it("explains every column of the summary, and no other", () => {
    const [, section = ""] = /### Health of a shift\n([\s\S]*?)\n## /.exec(page) ?? [];
    const explained = [...section.matchAll(/^\| (`[^|]*) \|/gm)].flatMap(([, cell = ""]) => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name));
    const columns = shiftCells(newShift(0), { version: "1.2.3", backend: "sip", timeOf: String }).map(([name]) => name);
    expect(new Set(explained)).toEqual(new Set(columns));
    expect(explained).toHaveLength(columns.length);
  });
});
