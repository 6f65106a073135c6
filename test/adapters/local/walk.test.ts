import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { ContactCenterCommand, WorkItemCommand } from "../../../SoftphoneControl/model/requests/contactCenterCommand";
import { isWorkItemCommand } from "../../../SoftphoneControl/model/requests/contactCenterCommand";
import type { WorkItemId } from "../../../SoftphoneControl/model/ids";
import { defaultConfiguration } from "../../../SoftphoneControl/model/settings/configuration";
import type { SimulationOrder } from "../../../SoftphoneControl/model/settings/simulation";
import { makeLocalBench } from "../../support/localBench";
import { beginStory } from "../../contract/story";

const { channelId } = defaultConfiguration;
const workItemId = fc.integer({ min: 1, max: 6 }).map((number) => `call-1-${number}` as WorkItemId);
const address = fc.constantFrom("+12025550143", "+12025550101", "+12025550105", "1001", "1004", "2002", "4711", "val");

type WithAddress = Extract<WorkItemCommand, { readonly address: string }>;

function aboutACall(type: Exclude<WorkItemCommand["type"], "sendDtmf" | "setWrapupReason" | "updateWorkitemData" | "changeSupervision" | WithAddress["type"]>): fc.Arbitrary<ContactCenterCommand> {
  return workItemId.map((id) => ({ type, workItemId: id }));
}

const command: fc.Arbitrary<ContactCenterCommand> = fc.oneof(
  fc.record({ type: fc.constant("setAgentState" as const), channelId: fc.constant(channelId), state: fc.constantFrom("Ready" as const, "NotReady" as const, "Logout" as const), reasonCode: fc.constantFrom("-1", "1", "11") }),
  fc.constant<ContactCenterCommand>({ type: "signIn" }),
  address.map((to): ContactCenterCommand => ({ type: "dial", channelId, address: to })),
  ...(["acceptWorkitem", "rejectWorkitem", "pauseWorkitem", "resumeWorkitem", "muteWorkitem", "unmuteWorkitem", "endWorkitem", "completeTransfer", "conference", "completeWrapup", "extendWrapup", "startRecording", "stopRecording", "pauseRecording", "resumeRecording"] as const).map(aboutACall),
  ...(["consult", "transfer", "singleStepConference", "dropParticipant"] as const).map((type) => fc.record({ type: fc.constant(type), workItemId, address })),
  fc.constantFrom<ContactCenterCommand>({ type: "dropNextAgentState", channelId }, { type: "chooseTelephone", channelId, telephone: "deskPhone" }, { type: "chooseTelephone", channelId, telephone: "softphone" }),
  fc.constantFrom("monitor" as const, "coach" as const, "barge" as const).map((manner): ContactCenterCommand => ({ type: "superviseCall", channelId, colleagueId: "ines", manner })),
  fc.record({ type: fc.constant("changeSupervision" as const), workItemId, manner: fc.constantFrom("monitor" as const, "coach" as const, "barge" as const) }),
  fc.record({ type: fc.constant("updateWorkitemData" as const), workItemId, ctiData: fc.constantFrom<Record<string, string>>({ caseNumber: "1" }, {}) }),
  fc.record({ type: fc.constant("setWrapupReason" as const), workItemId, reasonCode: fc.constantFrom("21", "1") }),
);

const order: fc.Arbitrary<SimulationOrder> = fc.constantFrom(
  { type: "callerDials" },
  { type: "callerDials" },
  { type: "callerHangsUp" },
  { type: "calleeAnswers" },
  { type: "calleeHangsUp" },
  { type: "colleagueAnswers" },
  { type: "colleagueDeclines" },
  { type: "colleagueHangsUp" },
  { type: "agentPicksUp" },
  { type: "agentHangsUp" },
  { type: "networkDrops", forMs: 2_000 },
);

type Move = { readonly command: ContactCenterCommand } | { readonly order: SimulationOrder } | { readonly waitMs: number } | { readonly reload: true };

const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 8, arbitrary: command.map((chosen): Move => ({ command: chosen })) },
  { weight: 4, arbitrary: order.map((chosen): Move => ({ order: chosen })) },
  { weight: 5, arbitrary: fc.constantFrom(50, 1_000, 5_000, 30_000).map((waitMs): Move => ({ waitMs })) },
  { weight: 1, arbitrary: fc.constant<Move>({ reload: true }) },
);

const call = "call-1-1" as WorkItemId;
const consulting: readonly Move[] = [
  { order: { type: "callerDials" } },
  { waitMs: 1_000 },
  { command: { type: "acceptWorkitem", workItemId: call } },
  { command: { type: "consult", workItemId: call, address: "1001" } },
  { order: { type: "colleagueAnswers" } },
];
const conferring: readonly Move[] = [...consulting, { command: { type: "conference", workItemId: call } }];

/** Chance alone seldom gets as far as a conference. */
const wanderings = fc.tuple(fc.constantFrom([], consulting, conferring), fc.array(move, { minLength: 30, maxLength: 80 })).map(([beginning, moves]) => [...beginning, ...moves]);

test("whatever agent, callers and wires do: the port's promises hold, and the picture of the facts is the truth", async () => {
  await fc.assert(
    fc.asyncProperty(wanderings, fc.boolean(), async (moves, withWrapup) => {
      let bench = makeLocalBench({ simulation: { signedIn: true, wrapupMs: withWrapup ? 4_000 : 0, latencyMs: 60 } });
      let day = beginStory(bench, "page-0");
      bench.contactCenter.start(undefined);
      await bench.clock.advance(200);
      for (const [index, next] of moves.entries()) {
        if ("command" in next) {
          const asked = day.ask(next.command);
          await bench.clock.advance(100);
          const known = isWorkItemCommand(next.command) ? day.witness.items.get(next.command.workItemId) : undefined;
          expect(asked.answer()).not.toMatch(/^no refusal/);
          if (known === undefined && isWorkItemCommand(next.command)) expect(asked.answer()).not.toBe("taken");
        } else if ("order" in next) {
          try {
            bench.simulation.order(next.order);
          } catch (error) {
            expect((error as Error).message).toMatch(/\.$/);
          }
        } else if ("waitMs" in next) {
          await bench.clock.advance(next.waitMs);
        } else {
          const resume = bench.contactCenter.resumeData();
          expect(day.witness.breaches).toEqual([]);
          bench = await bench.nextPage();
          day = beginStory(bench, `page-${index + 1}`);
          for (const asked of moves.keys()) for (const page of moves.keys()) day.witness.knowRequest(`page-${page}-${asked}` as never);
          bench.contactCenter.start(resume);
          await bench.clock.advance(200);
        }
      }
      await bench.clock.advance(5_000);
      const pictured = day.calls();
      bench.contactCenter.requestSnapshot();
      await bench.clock.advance(500);
      expect(day.witness.snapshots.at(-1)?.workItems).toEqual(pictured);
      expect(day.witness.breaches).toEqual([]);
      bench.contactCenter.dispose();
      expect(bench.clock.pending).toBe(0);
    }),
    { numRuns: 300, seed: 20_260_303 },
  );
});
