import { readableName } from "../../SoftphoneControl/ui/calls/readableName";

describe("a call variable's name", () => {
  it.each([
    ["ivrPath", "Ivr path"],
    ["IVR_path", "IVR path"],
    ["customer-segment", "Customer segment"],
    ["journeyCustomerId", "Journey customer id"],
    ["Order number", "Order number"],
    ["line2Number", "Line2 number"],
    ["__", "__"],
    ["überweisungArt", "Überweisung art"],
  ])("%s is read as %s", (name, said) => {
    expect(readableName(name)).toBe(said);
  });
});
