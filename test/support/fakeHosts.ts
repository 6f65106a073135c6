import type { PeerId } from "../../SoftphoneControl/model/ids";
import type { HostMethod, HostPort } from "../../SoftphoneControl/ports/hostPort";
import type { HostsPort } from "../../SoftphoneControl/ports/hostsPort";

type Methods = { readonly [Name in HostMethod]?: NonNullable<HostPort[Name]> };

export const hostPage = "page" as PeerId;
export const otherPage = "other" as PeerId;

/** Something that settles when the test says so. */
export function later<Value>() {
  let resolve!: (value: Value) => void;
  let reject!: (error: unknown) => void;
  const promise = new Promise<Value>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}

export const done = (): Promise<void> => Promise.resolve();
export const refused = (code: string) => (): Promise<never> => Promise.reject(Object.assign(new Error("Ada Example +442071838750"), { code }));
export const hangs = (): Promise<never> => new Promise(() => undefined);

/** Pages with hosts that do what the test has them do; the agent used the first one last. What they were asked stands in `calls`. */
export function createFakeHosts(pages: Readonly<Record<string, Methods>>) {
  const calls: { readonly method: HostMethod; readonly page: string; readonly args: readonly unknown[] }[] = [];
  const there = new Map(Object.entries(pages));

  function pageFor(method: HostMethod, page?: PeerId): PeerId | undefined {
    if (page !== undefined && there.get(page)?.[method]) return page;
    return [...there.keys()].find((name) => there.get(name)?.[method]) as PeerId | undefined;
  }

  function hostOf(page: string): HostPort {
    const able = Object.entries<unknown>(there.get(page) ?? {}).filter(([, act]) => typeof act === "function");
    const methods = able.map(([method, act]) => [
      method,
      (...args: readonly unknown[]) => {
        calls.push({ method: method as HostMethod, page, args });
        return (act as (...given: readonly unknown[]) => unknown)(...args);
      },
    ]);
    return { kind: "cif", ...Object.fromEntries(methods) } as HostPort;
  }

  const hosts: HostsPort = {
    pageFor,
    find(method, page) {
      const chosen = pageFor(method, page);
      return chosen === undefined ? undefined : hostOf(chosen);
    },
  };
  return {
    hosts,
    calls,
    /** What they were asked of this kind. */
    asked: (method: HostMethod) => calls.filter((call) => call.method === method).map(({ args }) => (args.length === 1 ? args[0] : args)),
    leaves: (page: string) => void there.delete(page),
  };
}
