import { readFileSync } from "node:fs";
import path from "node:path";
import type { CilEventName } from "../../SoftphoneControl/cil/contract/events";
import { eventMethods } from "../../SoftphoneControl/cil/contract/events";
import { argNames, requestNames } from "../../SoftphoneControl/cil/contract/requests";
import type { CilRequestName } from "../../SoftphoneControl/cil/contract/requests";
import { handlers } from "../../SoftphoneControl/cil/desk/handlers";
import type { Handlers } from "../../SoftphoneControl/cil/desk/handler";
import { requestSchemas } from "../../SoftphoneControl/cil/door/schemas";
import type { PhoneCommand } from "../../SoftphoneControl/model/requests/hostCommand";
import { workItemEventNames } from "../../SoftphoneControl/state/derivedEvent";
import { createBrowser } from "../support/linkBench";

type Without<Map, Key extends keyof Map> = Omit<Map, Key>;
type EveryEventHasAMethod = Exclude<CilEventName, (typeof eventMethods)[keyof typeof eventMethods]> extends never ? true : false;

/** What must not compile: the type check of the tests fails when one of these lines is not an error any more. */
export function mustNotCompile(
  someHandlers: Without<typeof handlers, "showInfo">,
  someSchemas: Without<typeof requestSchemas, "showInfo">,
  someNames: Without<typeof argNames, "showInfo">,
): unknown {
  // @ts-expect-error a request without a handler
  const handled: Handlers<CilRequestName> = someHandlers;
  // @ts-expect-error a request without a schema
  const checked: Readonly<Record<CilRequestName, unknown>> = someSchemas;
  // @ts-expect-error a request whose arguments have no names
  const named: Readonly<Record<CilRequestName, readonly string[]>> = someNames;
  // @ts-expect-error a handler that resolves to something else than the contract says
  const wrong: Handlers<"isPrimaryTab"> = { isPrimaryTab: () => "yes" };
  // @ts-expect-error a command that nobody knows
  const unknown: PhoneCommand["type"] = "teleport";
  const isComplete: EveryEventHasAMethod = true;
  return [handled, checked, named, wrong, unknown, isComplete];
}

describe("the Integration API is whole:", () => {
  const methods = [...requestNames, ...Object.keys(eventMethods)];

  it("every request has a handler, a schema and names", () => {
    for (const map of [handlers, requestSchemas, argNames]) expect(Object.keys(map).sort()).toEqual([...requestNames].sort());
  });

  it("every event has a method", () => {
    expect(new Set(Object.values(eventMethods))).toEqual(new Set(["agentStateChange", "beforeDial", "error", ...workItemEventNames]));
  });

  it("the library has every method, and nothing else but its start", () => {
    const { cil } = createBrowser().openIntegration("page");
    for (const method of [...methods, "initIntegration"]) expect(typeof cil[method]).toBe("function");
    expect(cil.anythingElse).toBeUndefined();
  });

  it("the names of arguments are those of the schema", () => {
    for (const name of requestNames) {
      const fields = Object.keys(requestSchemas[name].entries);
      for (const argument of argNames[name]) expect(fields).toContain(argument);
    }
  });

  it("the guide for integrators has a heading for every request and every event", () => {
    const guide = readFileSync(path.join(__dirname, "../../docs/integrating.md"), "utf8");
    const headings = guide.split("\n").filter((line) => /^#{2,6} /.test(line));
    const missing = methods.filter((method) => !headings.some((heading) => new RegExp(`\\b${method}\\b`).test(heading)));
    expect(missing).toEqual([]);
  });
});
