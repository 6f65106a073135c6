import { readFileSync } from "node:fs";
import path from "node:path";
import { runInNewContext } from "node:vm";

interface FormScript {
  onLoad(executionContext: unknown, controlName: string): void;
}

const source = readFileSync(path.join(__dirname, "../../docs/samples/formScript.js"), "utf8");
function load(): FormScript {
  const page: { OpenSoftphoneForm?: FormScript } = {};
  runInNewContext(source, { window: page });
  if (!page.OpenSoftphoneForm) throw new Error("The script left nothing on the page.");
  return page.OpenSoftphoneForm;
}

/** A form whose softphone stands under the name `telephone11`, and what the agent reads above it. */
function openForm(outputs: () => Record<string, unknown>) {
  const lines = new Map<string, string>();
  let changed: () => void = () => undefined;
  const control = { getOutputs: outputs, addOnOutputChange: (handler: () => void) => { changed = handler; } };
  const formContext = {
    getControl: (name: string) => (name === "telephone11" ? control : null),
    ui: { setFormNotification: (text: string, _: string, id: string) => void lines.set(id, text), clearFormNotification: (id: string) => void lines.delete(id) },
  };
  load().onLoad({ getFormContext: () => formContext }, "telephone11");
  return { line: () => [...lines.values()].join(), change: () => changed(), formContext };
}

describe("the sample form script", () => {
  it("says above the form what becomes of the call", () => {
    let callState = "";
    const form = openForm(() => ({ "telephone11.fieldControl.callState": { type: "SingleLine.Text", value: callState } }));
    expect(form.line()).toBe("");
    const read = ["Offered", "Active", "Paused", "Wrapup", ""].map((state) => {
      callState = state;
      form.change();
      return form.line();
    });
    expect(read).toEqual(["A call is ringing.", "You are talking.", "The call is on hold.", "Wrap up the call.", ""]);
  });

  it("finds a call that is up when the form opens, and outputs by their bare names", () => {
    expect(openForm(() => ({ callState: "Active" })).line()).toBe("You are talking.");
  });

  it("does nothing where the control is not there, or is a plain column", () => {
    const { formContext } = openForm(() => ({}));
    expect(() => load().onLoad({ getFormContext: () => formContext }, "telephone1")).not.toThrow();
    expect(() => load().onLoad({ getFormContext: () => ({ getControl: () => ({}) }) }, "telephone1")).not.toThrow();
  });
});
