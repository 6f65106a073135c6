import { connect } from "./cif/library/connection";
import { createHandlers } from "./cif/library/handlers";
import { methods } from "./cif/library/methods";
import { rejection } from "./platform/rejection";

/*
 * Stands in for the library that an organization serves to the pages of channel providers. It behaves as the documentation and its users say;
 * the one thing it does better: the app's origin may have a port.
 */

// An organization without the framework has no such file at all; here the file is there, and does nothing.
if (new URLSearchParams((window.top ?? window).location.search).get("cif") !== "absent") provide();

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}

function provide(): void {
  const script = document.querySelector<HTMLScriptElement>('script[data-cifid="CIFMainLibrary"]');
  const host = script?.dataset["crmurl"] ?? document.referrer;
  const handlers = createHandlers();

  const connection = connect({
    origin: host === "" ? location.origin : new URL(host).origin,
    ready: (origins) => window.dispatchEvent(new CustomEvent("CIFInitDone", { detail: origins })),
    event: ({ name, value }) => handlers.call(name, value),
  });

  function call(name: string, args: readonly unknown[]): Promise<unknown> {
    const method = methods[name] ?? { kind: "plain" };
    if (args.slice(0, method.needed ?? 0).length < (method.needed ?? 0) || args.slice(0, method.needed ?? 0).some(isBlank)) {
      return rejection(JSON.stringify({ message: `${name}: a required parameter is blank.`, msdyn_name: name }));
    }
    const text = method.parsed === undefined ? undefined : args[method.parsed];
    if (method.parsed !== undefined) JSON.parse(text as string);
    return connection.ask(name, method, args);
  }

  const framework = Object.fromEntries(Object.keys(methods).map((name) => [name, (...args: unknown[]) => call(name, args)]));

  Object.assign(window, {
    Microsoft: {
      ...(window as { readonly Microsoft?: object }).Microsoft,
      CIFramework: { ...framework, addHandler: handlers.add, removeHandler: handlers.remove },
    },
  });
}
