import type { ControlContext } from "../../SoftphoneControl/app/controlContext";
import { recordIdentityOf } from "../../SoftphoneControl/app/recordIdentity";

interface Told {
  readonly entityId?: unknown;
  readonly entityTypeName?: unknown;
}

const maria = { id: "5a3e1c00-0000-4000-8000-0000000000aa", table: "contact" };
const braced = "{5A3E1C00-0000-4000-8000-0000000000AA}";
const told = { entityId: braced, entityTypeName: "Contact" };
const other = { entityId: "5a3e1c00-0000-4000-8000-0000000000bb", entityTypeName: "incident" };
const address = `?appid=1&pagetype=entityrecord&etn=contact&id=%7b${maria.id}%7d`;

function identity(contextInfo: Told | undefined, page: Told | undefined, query = "") {
  return recordIdentityOf({ mode: { contextInfo }, page } as unknown as ControlContext, query);
}

describe("the record a control stands on", () => {
  it.each([
    ["by what the platform tells the control", told, other, "?etn=account&id=1"],
    ["by what it tells of the page", undefined, told, "?etn=account&id=1"],
    ["by both together", { entityTypeName: "contact" }, { entityId: braced }, ""],
    ["by the page's address, where the platform says nothing", undefined, undefined, address],
    ["by the address for the table, where the platform says the id alone", { entityId: maria.id }, {}, address],
    ["by the address, where the platform says nonsense", { entityId: 7, entityTypeName: {} }, { entityId: null }, address],
  ] as const)("is known %s", (_, info, page, query) => {
    expect(identity(info, page, query)).toEqual(maria);
  });

  it("is a new one when the platform says so, whatever record the page shows around it", () => {
    expect(identity({ entityId: "", entityTypeName: "contact" }, { entityTypeName: "contact" }, address)).toEqual({ id: "", table: "contact" });
  });

  it("is of no table when the address tells of another record", () => {
    expect(identity({ entityId: "1" }, undefined, address)).toEqual({ id: "1", table: "" });
  });

  it.each(["", "?pagetype=dashboard&id=5a3e1c00-0000-4000-8000-0000000000aa", "?%&=&etn"])("is none where nobody tells: %j", (query) => {
    expect(identity(undefined, undefined, query)).toEqual({ id: "", table: "" });
    expect(recordIdentityOf({} as unknown as ControlContext, query)).toEqual({ id: "", table: "" });
  });
});
