import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { ContactCenterCommand, WorkItemCommand } from "../../../../SoftphoneControl/model/requests/contactCenterCommand";
import { capabilityFor } from "../../../../SoftphoneControl/model/requests/contactCenterCommand";
import { defaultConfiguration } from "../../../../SoftphoneControl/model/settings/configuration";
import type { ContactCenterWorkItem } from "../../../../SoftphoneControl/model/workItems/workItem";
import type { OtherSide } from "../../../contract/contactCenterBench";
import type { Story } from "../../../contract/story";
import { beginStory } from "../../../contract/story";
import type { FakeSipSurroundings } from "../../../support/fakeSipSurroundings";
import { fakeSipSurroundings } from "../../../support/fakeSipSurroundings";
import type { TransferOutcome } from "../../../support/fakeSwitch";
import { makeSipBench } from "../../../support/sipBench";

const { channelId } = defaultConfiguration;
type About = WorkItemCommand["type"];
/** A command about the newest call but so many: a certain one, or one of those that it allows. */
interface Deed {
  readonly about: About | number;
  readonly back: number;
  readonly address: string;
}
type Move =
  | { readonly command: ContactCenterCommand }
  | Deed
  | { readonly other: Exclude<keyof OtherSide, "callIsUpBeforeSignIn"> }
  | { readonly outcome: TransferOutcome }
  | { readonly refuses: Refusable }
  | { readonly accountRefused: true }
  | { readonly waitMs: number }
  | { readonly reload: true };

type Refusable = "call" | "answer" | "hold" | "resume" | "transferTo" | "transferToLeg" | "sendDigits";

const abouts = Object.keys(capabilityFor) as About[];
const address = fc.constantFrom("+12025550143", "+12025550101", "1001", "val");
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ about: fc.constantFrom(...abouts), back: fc.nat(2), address }) },
  { weight: 12, arbitrary: fc.record({ about: fc.nat(20), back: fc.constantFrom(0, 0, 0, 1, 1, 2), address }) },
  {
    weight: 3,
    arbitrary: fc.oneof(
      fc.record({ type: fc.constant("setAgentState" as const), channelId: fc.constant(channelId), state: fc.constantFrom("Ready" as const, "Ready" as const, "NotReady" as const, "Logout" as const), reasonCode: fc.constantFrom("-1", "1") }),
      fc.constant<ContactCenterCommand>({ type: "signIn" }),
      address.map((to): ContactCenterCommand => ({ type: "dial", channelId, address: to })),
    ).map((command): Move => ({ command })),
  },
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      "callerDials" as const, "callerDials" as const, "callerHangsUp" as const, "calleeAnswers" as const, "calleeAnswers" as const, "calleeHangsUp" as const,
      "colleagueDeclines" as const, "colleagueHangsUp" as const, "networkDrops" as const, "networkReturns" as const, "networkReturns" as const,
    ).map((other): Move => ({ other })),
  },
  { weight: 1, arbitrary: fc.constantFrom<TransferOutcome>("succeeds", 486, "silent").map((outcome): Move => ({ outcome })) },
  { weight: 2, arbitrary: fc.constantFrom<Refusable>("call", "answer", "hold", "resume", "transferTo", "transferToLeg", "sendDigits").map((refuses): Move => ({ refuses })) },
  { weight: 1, arbitrary: fc.constant<Move>({ accountRefused: true }) },
  { weight: 6, arbitrary: fc.constantFrom(10, 50, 500, 5_000, 20_000).map((waitMs): Move => ({ waitMs })) },
  { weight: 1, arbitrary: fc.constant<Move>({ reload: true }) },
);

const caller: readonly Move[] = [{ other: "callerDials" }, { waitMs: 50 }, { about: "acceptWorkitem", back: 0, address: "" }, { waitMs: 50 }];
const consulting: readonly Move[] = [...caller, { about: "consult", back: 0, address: "1001" }, { waitMs: 200 }];
const consulted: readonly Move[] = [...consulting, { other: "calleeAnswers" }, { waitMs: 10 }];
const conferring: readonly Move[] = [...consulted, { about: "conference", back: 1, address: "" }, { waitMs: 200 }];

function commandOf({ about, address: to }: Deed, { id, capabilities }: ContactCenterWorkItem): ContactCenterCommand {
  const allowed = abouts.filter((type) => capabilities.includes(capabilityFor[type]) && type !== "endWorkitem");
  return { type: typeof about === "string" ? about : (allowed[about % allowed.length] ?? "endWorkitem"), workItemId: id, address: to, digits: "1", reasonCode: "21", ctiData: {}, manner: "monitor" };
}

/** What the other side hears is what the agent sees. */
function legsAgree({ world }: FakeSipSurroundings, day: Story): void {
  const open = day.calls().filter(({ state }) => state !== "Wrapup");
  const live = world.dialogs.filter(({ phase }) => phase !== "over");
  const parties = open.flatMap(({ participants, state, muted }) => participants.map((party) => ({ state, muted, ...party })));
  expect(live).toHaveLength(parties.length);
  const talking = parties.filter(({ state, joining }) => state === "Active" && !joining);
  expect(live.filter(({ phase, isHeld }) => phase === "up" && !isHeld)).toHaveLength(talking.length);
  expect(live.filter(({ phase, isMuted }) => phase === "up" && isMuted)).toHaveLength(parties.filter(({ muted, joining, state }) => muted && !joining && state !== "Offered").length);
  expect(world.mixes.size).toBe(open.filter(({ classification }) => classification === "Conference").length);
}

test("whatever agent, people and network do: facts stay in order, and the legs are what the books say", async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom([], caller, consulting, consulted, conferring), fc.array(move, { maxLength: 30 }), async (before, then) => {
      const moves = [...before, ...then];
      const around = fakeSipSurroundings();
      let bench = makeSipBench(around, { wrapupMs: 10_000, ringMs: 15_000 });
      let day = beginStory(bench, "page-0");
      let hasRefused = false;
      // Once: where taking back what was begun is refused as well, nobody can say how the leg is.
      const refuseOnce = (operation: Refusable): void => {
        if (!hasRefused) around.world.refusals.set(operation, "refused");
        hasRefused = true;
      };
      await day.isReady();
      for (const [index, next] of moves.entries()) {
        if ("about" in next) {
          const item = [...day.witness.items.values()].at(-1 - next.back);
          if (item) day.ask(commandOf(next, item));
        } else if ("command" in next) day.ask(next.command);
        else if ("other" in next) await Promise.resolve().then(bench.other[next.other]).catch((error: unknown) => { expect(String(error)).toMatch(/there is no/); });
        else if ("outcome" in next) around.world.transferOutcome = next.outcome;
        else if ("refuses" in next) refuseOnce(next.refuses);
        else if ("accountRefused" in next) bench.line.refuseAccount("sipForbidden");
        else if ("waitMs" in next) await around.clock.advance(next.waitMs);
        else if (around.world.isReachable) {
          await around.clock.advance(2_000);
          expect(day.witness.breaches).toEqual([]);
          bench.contactCenter.endCalls();
          const resume = bench.contactCenter.resumeData();
          await around.clock.advance(0);
          // Who still rings here is sent away by the server, which no longer finds the page.
          for (const dialog of around.world.dialogs) if (dialog.phase === "ringing") around.world.end(dialog, "abandoned");
          bench = await bench.nextPage();
          around.world.mixes.clear();
          day = beginStory(bench, `page-${index + 1}`);
          for (let page = 0; page <= index; page += 1) for (let asked = 0; asked <= moves.length + 2; asked += 1) day.witness.knowRequest(`page-${page}-${asked}` as never);
          bench.contactCenter.start(resume);
          await around.clock.advance(200);
        }
        await around.clock.advance(1);
      }
      around.world.isReachable = true;
      await bench.other.networkReturns();
      await around.clock.advance(3_000);
      expect(day.witness.breaches).toEqual([]);
      legsAgree(around, day);
      const pictured = day.calls();
      bench.contactCenter.requestSnapshot();
      await around.clock.advance(1);
      expect(day.witness.snapshots.at(-1)?.workItems).toEqual(pictured);
      bench.contactCenter.dispose();
      expect(bench.log).toEqual([]);
    }),
    { numRuns: 250, seed: 20_261_121 },
  );
});
