import { describe, expect, test } from "@jest/globals";
import { hostMethods } from "../../SoftphoneControl/link/protocol/hostMethods";
import type { HostNews } from "../../SoftphoneControl/ports/hostPort";
import { person } from "./hostAbilities";
import type { Ability } from "./hostAbilities";
import type { HostBench } from "./hostContract";

const secret = "Ada Example +442071838750";
const fails = (asked: Promise<unknown> | undefined): Promise<unknown> => (asked ?? Promise.reject(new Error("It has no such method."))).then((answer) => ({ answer }), (error: unknown) => error);

export interface AbleHost {
  readonly abilities: readonly Ability[];
  readonly ways: readonly (readonly [string, ...unknown[]])[];
  /** What the host tells, by event or topic, and what that means. */
  readonly news?: readonly (readonly [event: string, told: unknown, news: readonly HostNews[]])[] | undefined;
  readonly makeBench: () => HostBench & Required<Pick<HostBench, "foreign">>;
}

/** What a host of Dynamics can do besides sessions. */
export function describeAbilities(name: string, { abilities, ways, news, makeBench }: AbleHost): void {
  const bench = (ability: Ability) => {
    const made = makeBench();
    if (ability.given) made.foreign.set(ability.by, ability.given);
    return made;
  };
  const sent = ({ foreign }: ReturnType<typeof bench>, by: string) => foreign.sent().filter(([method]) => method === by);
  const byMethod = abilities.map((ability) => [ability.method, ability] as const);

  describe(`${name}: each method`, () => {
    test.each(byMethod)("%s reaches Dynamics as documented, and is answered", async (_, ability) => {
      const made = bench(ability);
      expect(await ability.ask(made.host)).toEqual(ability.answer);
      expect(sent(made, ability.by)).toEqual([[ability.by, ...ability.sends]]);
    });

    test.each(byMethod)("%s is missing, or says so, where Dynamics lacks it", async (_, ability) => {
      const made = bench(ability);
      made.foreign.remove(ability.by);
      const asked = ability.ask(made.host);
      if (asked) expect(await fails(asked)).toMatchObject({ name: "HostRefusal" });
      else expect(made.host[ability.method]).toBeUndefined();
    });

    test.each(byMethod)("%s that is refused in any shape says why in the port's words, without the host's", async (_, ability) => {
      for (const behaviour of [{ throws: new Error(secret) }, { rejects: JSON.stringify({ message: secret }) }, { rejects: new Map([["message", secret]]) }, { rejects: undefined }]) {
        const made = bench(ability);
        made.foreign.set(ability.by, behaviour);
        const error = await fails(ability.ask(made.host));
        expect(error).toMatchObject({ name: "HostRefusal", code: ability.refused });
        expect([JSON.stringify(error), made.foreign.logged()].join()).not.toMatch(/Ada|4420/);
      }
    });

    test.each(byMethod)("%s that is not answered ends in time, or waits for the agent", async (_, ability) => {
      const made = bench(ability);
      made.foreign.set(ability.by, "hangs");
      let end: unknown = "waits";
      void fails(ability.ask(made.host)).then((error) => { end = error; });
      await made.clock.advance(9_999);
      if (ability.hangs === "waits") expect(end).toBe("waits");
      else expect(end).toMatchObject({ name: "HostRefusal", code: ability.hangs });
    });

    test.each(byMethod)("%s that is answered with nonsense is not believed", async (_, ability) => {
      for (const returns of [7, ["x"], { message: secret }, () => undefined]) {
        const made = bench(ability);
        made.foreign.set(ability.by, { returns });
        const error = await fails(ability.ask(made.host));
        if (ability.nonsense === "done") expect(error).toEqual({ answer: undefined });
        // An object may lack what is asked for, and still be one.
        else if (typeof returns === "object") expect([{ answer: undefined }, { code: ability.nonsense }]).toContainEqual("code" in (error as object) ? { code: (error as { code: unknown }).code } : error);
        else expect(error).toMatchObject({ name: "HostRefusal", code: ability.nonsense });
      }
    });

    test("none is forgotten here", () => {
      const { host } = makeBench();
      const others = ["createSession", "listSessions", "closeSession", "focusSession", "openRecord", "showPanel"];
      const present = hostMethods.filter((method) => host[method] !== undefined && !others.includes(method));
      const told = abilities.map(({ method }) => method).filter((method) => !others.includes(method));
      expect([...present].sort()).toEqual([...told].sort());
    });
  });

  describe(`${name}: a record`, () => {
    const names = ways.map(([way]) => way);
    const [last] = names.slice(-1);

    test.each(names)("opens by %s when all before that refuse", async (way) => {
      const { host, clock, foreign } = makeBench();
      for (const before of names.slice(0, names.indexOf(way))) foreign.set(before, { rejects: secret });
      const asked = fails(host.openRecord?.(person));
      await clock.advance(9_999);
      expect(await asked).toEqual({ answer: undefined });
      expect(foreign.sent()).toEqual(ways.slice(0, names.indexOf(way) + 1).map((call) => [...call]));
    });

    test.each(names)("opens without %s", async (way) => {
      const { host, clock, foreign } = makeBench();
      foreign.remove(way);
      const asked = fails(host.openRecord?.(person));
      await clock.advance(9_999);
      expect(await asked).toEqual({ answer: undefined });
    });

    test("is not shown when all refuse", async () => {
      const { host, clock, foreign } = makeBench();
      for (const way of names) foreign.set(way, { throws: new Error(secret) });
      const asked = fails(host.openRecord?.(person));
      await clock.advance(9_999);
      expect(await asked).toMatchObject({ name: "HostRefusal", code: "recordNotShown" });
      expect(JSON.stringify(await asked)).not.toMatch(/Ada|4420/);
    });

    test.each(names)("is not opened twice when %s does not answer", async (way) => {
      const { host, clock, foreign } = makeBench();
      for (const before of names.slice(0, names.indexOf(way))) foreign.set(before, { rejects: secret });
      foreign.set(way, "hangs");
      const asked = fails(host.openRecord?.(person));
      await clock.advance(9_999);
      expect(await asked).toMatchObject(way === last ? { answer: undefined } : { code: "hostTimeout" });
      expect(foreign.sent().map(([method]) => method)).toEqual(names.slice(0, names.indexOf(way) + 1));
    });

    test("that has gone where it cannot be opened at all leaves no such method", () => {
      const { host, foreign } = makeBench();
      for (const way of names) foreign.remove(way);
      if (host.kind !== "relayed") expect(host.openRecord).toBeUndefined();
    });
  });

  if (!news) return;
  describe(`${name}: what Dynamics tells`, () => {
    test.each(news)("%s %p", async (event, told, expected) => {
      const { host, clock, foreign } = makeBench();
      const heard: HostNews[] = [];
      const stop = host.subscribe?.((one) => void heard.push(one));
      await clock.advance(0);
      expect(heard).toEqual([]);
      await foreign.tell(event, told);
      await clock.advance(0);
      expect(heard).toEqual(expected);
      stop?.();
      await clock.advance(0);
      await foreign.tell(event, told);
      await clock.advance(0);
      expect(heard).toEqual(expected);
      expect(foreign.listening()).toBe(0);
    });
  });
}
