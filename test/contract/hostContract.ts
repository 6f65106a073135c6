import { describe, expect, test } from "@jest/globals";
import type { CreateSession } from "../../SoftphoneControl/model/requests/hostCommand";
import { errorMessages } from "../../SoftphoneControl/model/requests/softphoneError";
import type { HostKind } from "../../SoftphoneControl/model/host/hostPage";
import type { HostPort } from "../../SoftphoneControl/ports/hostPort";
import type { Behaviour } from "../support/cif/behaviour";
import type { FakeClock } from "../support/fakeClock";

export interface HostBench {
  readonly host: HostPort;
  readonly clock: FakeClock;
  /** What stands in the host, in the order it was opened. Parameters by name, as they arrived there. */
  opened(): readonly { readonly id: string; readonly templateName: string; readonly parameters?: unknown }[];
  agentCloses(id: string): void;
  /** Of a host that is another's: how it can be made to fail, what it was asked, and what the log has of it. */
  readonly foreign?: {
    set(method: string, behaviour: Behaviour): void;
    remove(method: string): void;
    calls(): readonly string[];
    /** The same, with what each call was given. */
    sent(): readonly (readonly [string, ...unknown[]])[];
    logged(): string;
    /** As the host tells it. */
    tell(event: string, told: unknown): void | Promise<void>;
    /** How many listeners it has. */
    listening(): number;
  };
}

export interface HostUnderTest {
  readonly kind: HostKind;
  /** It knows the template `case`, and no other if it has templates. */
  readonly makeBench: () => HostBench;
}

const secret = "Ada Example +442071838750";
const inCase = (templateParameters?: unknown): CreateSession => ({ type: "createSession", templateName: "case", templateParameters });
const fails = (asked: Promise<unknown>): Promise<unknown> => asked.then(() => "did not fail", (error: unknown) => error);

/** Every MUST of `ports/hostPort.ts`. */
export function describeHost({ kind, makeBench }: HostUnderTest): void {
  describe(`the host ${kind}`, () => {
    test("says its kind", () => {
      expect(makeBench().host.kind).toBe(kind);
    });

    test("opens a session, with parameters as they were given, and lists it", async () => {
      const { host, opened, foreign } = makeBench();
      const parameters = { caseId: "4711", flag: true, "app tab": { nested: [1, "two"] } };
      const id = await host.createSession(inCase(parameters));
      expect(opened()).toMatchObject([{ id, templateName: "case" }]);
      if (foreign) expect(opened()[0]?.parameters).toEqual(parameters);
      expect(await host.listSessions()).toEqual([id]);
      expect(await host.createSession(inCase())).not.toBe(id);
    });

    test("opens ten, refuses the eleventh, and has room when the agent has closed one", async () => {
      const { host, opened, agentCloses } = makeBench();
      for (let count = 0; count < 10; count += 1) await host.createSession(inCase());
      expect(await fails(host.createSession(inCase()))).toMatchObject({ name: "HostRefusal", code: "sessionLimit" });
      expect(opened()).toHaveLength(10);
      agentCloses(opened()[3]?.id ?? "");
      await host.createSession(inCase());
      expect(await host.listSessions()).toEqual(opened().map(({ id }) => id));
    });

    test("opens ten of eleven that are asked for at once", async () => {
      const { host, opened } = makeBench();
      const asked = await Promise.all(Array.from({ length: 11 }, () => fails(host.createSession(inCase()))));
      expect(asked.filter((error) => error !== "did not fail")).toMatchObject([{ code: "sessionLimit" }]);
      expect(opened()).toHaveLength(10);
    });

    test("closes a session, where it can", async () => {
      const { host, opened } = makeBench();
      const id = await host.createSession(inCase());
      await host.closeSession?.(id);
      expect(opened()).toHaveLength(host.closeSession ? 0 : 1);
    });
  });

  if (makeBench().foreign) describeForeignHost(kind, makeBench);
}

function describeForeignHost(kind: HostKind, makeBench: HostUnderTest["makeBench"]): void {
  function spoilt() {
    const bench = makeBench();
    if (!bench.foreign) throw new Error("This host is nobody else's.");
    return { ...bench, foreign: bench.foreign };
  }

  describe(`the host ${kind}, when Dynamics fails`, () => {
    test("is asked for room before every session", async () => {
      const { host, foreign } = spoilt();
      await host.createSession(inCase());
      await host.createSession(inCase());
      expect(foreign.calls()).toEqual(["canCreateSession", "createSession", "canCreateSession", "createSession"]);
    });

    test("refuses a template it does not have", async () => {
      const { host, opened, foreign } = spoilt();
      const error = await fails(host.createSession({ type: "createSession", templateName: "no such template" }));
      expect(error).toMatchObject({ code: "sessionRefused" });
      expect(opened()).toEqual([]);
      expect(foreign.logged()).toMatch(/^No session: \w+\.createSession: refused/);
      await host.createSession(inCase());
    });

    test.each([
      ["canCreateSession", { throws: new Error(secret) }, "noSessions"],
      ["canCreateSession", { rejects: JSON.stringify({ message: secret }) }, "noSessions"],
      ["canCreateSession", { returns: secret }, "hostUnclear"],
      ["canCreateSession", { returns: false }, "sessionLimit"],
      ["canCreateSession", "hangs", "hostTimeout"],
      ["createSession", { throws: new TypeError(secret) }, "sessionRefused"],
      ["createSession", { rejects: new Map([["message", secret]]) }, "sessionRefused"],
      ["createSession", { rejects: undefined }, "sessionRefused"],
      ["createSession", { returns: undefined }, "hostUnclear"],
      ["createSession", { returns: { message: secret } }, "hostUnclear"],
      ["createSession", "hangs", "hostTimeout"],
    ] as const)("%s: %j is %s", async (method, behaviour, code) => {
      const { host, clock, opened, foreign } = spoilt();
      foreign.set(method, behaviour);
      const asked = fails(host.createSession(inCase({ name: secret })));
      // No longer than another page waits for an answer.
      await clock.advance(9_999);
      expect(await asked).toMatchObject({ name: "HostRefusal", code });
      expect(Object.keys(errorMessages)).toContain(code);
      expect([foreign.logged(), JSON.stringify(await asked)].join()).not.toMatch(/Ada|4420/);
      expect([opened(), clock.pending]).toEqual([[], 0]);
    });

    test.each(["canCreateSession", "createSession"] as const)("opens none once %s has gone", async (method) => {
      const { host, foreign } = spoilt();
      foreign.remove(method);
      expect(await fails(host.createSession(inCase()))).toMatchObject({ code: "noSessions" });
    });

    test.each([[{ rejects: secret }, "notPossibleNow"], ["hangs", "hostTimeout"], [{ returns: [7] }, "hostUnclear"]] as const)("lists none when that is %j", async (behaviour, code) => {
      const { host, clock, foreign } = spoilt();
      foreign.set("getAllSessions", behaviour);
      const asked = fails(host.listSessions());
      await clock.advance(10_000);
      expect(await asked).toMatchObject({ name: "HostRefusal", code });
    });

    test("goes on when it is well again", async () => {
      const { host, clock, foreign, opened } = spoilt();
      foreign.set("createSession", "hangs");
      const asked = fails(host.createSession(inCase()));
      await clock.advance(9_999);
      expect(await asked).toMatchObject({ code: "hostTimeout" });
      foreign.set("createSession", { returns: "late" });
      expect(await host.createSession(inCase())).toBe("late");
      expect(opened()).toEqual([]);
    });
  });
}
