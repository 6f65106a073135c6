/** @jest-environment jsdom */
import { act, waitFor } from "@testing-library/react";
import { attachControl } from "../../SoftphoneControl/app/attachControl";
import type { ControlContext } from "../../SoftphoneControl/app/controlContext";
import type { Softphone } from "../../SoftphoneControl/app/softphone";
import type { DataversePort } from "../../SoftphoneControl/ports/dataversePort";
import type { SoftphoneViewProps } from "../../SoftphoneControl/ui/SoftphoneView.types";

const homeKey = Symbol.for("open-softphone");
const home = () => (window as unknown as Record<symbol, { softphone: Softphone & { dataverse: DataversePort } } | undefined>)[homeKey];
const maria = { contactid: "c-1", fullname: "Maria Campbell", telephone1: "(202) 555-0143" };

function contextOf(id: string, value: string, requestRender: () => void): ControlContext {
  return {
    parameters: { value: { raw: value }, configuration: { raw: '{ "simulation": { "latencyMs": 0 } }' } },
    mode: { isControlDisabled: false, trackContainerResize: () => undefined, contextInfo: { entityId: `{${id}}`, entityTypeName: "incident" } } as ControlContext["mode"],
    resources: { getString: (key) => key },
    factory: { requestRender },
  };
}

/** A form on a case of Maria's, in an organization that has her. */
function openForm(value: string, isSlow: Promise<unknown> = Promise.resolve()) {
  const asked: string[] = [];
  const requestRender = jest.fn();
  const first = attachControl({ page: window, context: contextOf("0", "1", requestRender), notifyOutputChanged: () => undefined });
  const dataverse = {
    isThere: () => true,
    retrieve: async (table: string, id: string) => {
      asked.push(`${table} ${id}`);
      await isSlow;
      return { customerid_contact: maria };
    },
  } as unknown as DataversePort;
  Object.assign(home()?.softphone ?? {}, { dataverse });
  const control = attachControl({ page: window, context: contextOf("I-1", value, requestRender), notifyOutputChanged: () => undefined });
  const field = (id: string, shown = value) => (control.render(contextOf(id, shown, requestRender)).props as SoftphoneViewProps).field;
  const close = () => { act(() => { control.detach(); first.detach(); }); };
  return { asked, requestRender, field, close };
}

const sampleHost = Symbol.for("open-softphone.sample-host");
const playsDynamics = (does: boolean): void => { (window as unknown as Record<symbol, unknown>)[sampleHost] = does; };

beforeEach(() => { playsDynamics(true); });
afterEach(() => { home()?.softphone.dispose(); delete (window as unknown as Record<symbol, unknown>)[homeKey]; });

describe("a form on a case without a number", () => {
  it("is drawn again once the customer's is known", async () => {
    const { asked, requestRender, field, close } = openForm("");
    expect(field("I-1")).toMatchObject({ recordId: "i-1", candidates: [] });
    await waitFor(() => expect(requestRender).toHaveBeenCalledTimes(1));
    expect(field("I-1")?.candidates).toMatchObject([{ label: "Maria Campbell", number: "(202) 555-0143" }]);
    expect([field("I-1", "1004")?.candidates, asked]).toEqual([[], ["incident i-1"]]);
    close();
  });

  it("is left alone in a real organization while calls are simulated", async () => {
    playsDynamics(false);
    const { asked, field, close } = openForm("");
    field("I-1");
    await waitFor(() => expect(home()?.softphone.store.getState().phone.channels.length).toBeGreaterThan(0));
    expect([field("I-1")?.candidates, asked]).toEqual([[], []]);
    close();
  });

  it("is not drawn any more when it was left meanwhile", async () => {
    let answer: (nothing?: unknown) => void = () => undefined;
    const { asked, requestRender, field, close } = openForm("", new Promise((resolve) => { answer = resolve; }));
    field("I-1");
    await waitFor(() => expect(asked).toHaveLength(1));
    close();
    answer();
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    expect(requestRender).not.toHaveBeenCalled();
  });
});
