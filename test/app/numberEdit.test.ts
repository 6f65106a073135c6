import { createNumberEdit } from "../../SoftphoneControl/app/numberEdit";

function edit() {
  const told = jest.fn();
  const number = createNumberEdit(told);
  number.settle("111", "anna");
  return { number, told };
}

describe("an edit of the record's number", () => {
  it("is told, and over when the record shows it", () => {
    const { number, told } = edit();
    number.change("222");
    expect(told).toHaveBeenCalledTimes(1);
    number.settle("111", "anna");
    expect(number.value()).toBe("222");
    number.settle("222", "anna");
    expect(number.value()).toBeUndefined();
  });

  it("gives way to what a form script made of it", () => {
    const { number } = edit();
    number.change("222");
    number.settle("+222", "anna");
    expect(number.value()).toBeUndefined();
  });

  it("never goes to another record, not even one with the same number", () => {
    const { number } = edit();
    number.change("222");
    number.settle("111", "bob");
    expect(number.value()).toBeUndefined();
  });
});
