import fc from "fast-check";
import type { ContactCenterCommand, WorkItemCommand } from "../../SoftphoneControl/model/requests/contactCenterCommand";
import { capabilityFor } from "../../SoftphoneControl/model/requests/contactCenterCommand";
import type { ChannelId } from "../../SoftphoneControl/model/ids";
import type { SimulationOrder } from "../../SoftphoneControl/model/settings/simulation";
import { supervisionManners } from "../../SoftphoneControl/model/workItems/supervision";
import type { WorkItem } from "../../SoftphoneControl/model/workItems/workItem";
import type { PhoneBench } from "../support/phoneBench";

/** One thing that somebody does, on either side of the phone. */
export type Move =
  | { readonly who: "agent"; readonly command: Exclude<ContactCenterCommand, WorkItemCommand> }
  /** On the n-th of the calls there are, about the n-th of its participants: `type`, or without it one of those its capabilities allow. */
  | { readonly who: "agentOnCall"; readonly nth: number; readonly participant: number; readonly type?: WorkItemCommand["type"] | undefined; readonly choice: number }
  | { readonly who: "world"; readonly order: SimulationOrder }
  | { readonly who: "time"; readonly ms: number };

const channelId = "telephony" as ChannelId;
const addresses = ["+12025550143", "+12025550101", "+12025550102", "+12025550103", "+12025550104", "+12025550105", "1002", "1004", "val"] as const;
const colleagues = ["1002", "1001", "+12025550105"] as const;
const commandTypes = Object.keys(capabilityFor) as WorkItemCommand["type"][];

const agentMoves: fc.Arbitrary<Move> = fc
  .oneof(
    fc.constant({ type: "signIn" } as const),
    fc.constantFrom("Ready", "Ready", "Ready", "NotReady", "Logout").chain((state) =>
      fc.constantFrom("-1", "first", "nonsense").map((reasonCode) => ({ type: "setAgentState", channelId, state, reasonCode }) as const),
    ),
    fc.constantFrom(...addresses).map((address) => ({ type: "dial", channelId, address }) as const),
  )
  .map((command) => ({ who: "agent", command }));

const callMoves: fc.Arbitrary<Move> = fc.record({
  who: fc.constant("agentOnCall" as const),
  nth: fc.nat(2),
  participant: fc.nat(2),
  type: fc.option(fc.constantFrom(...commandTypes), { nil: undefined, freq: 3 }),
  choice: fc.nat(100),
});

const worldMoves: fc.Arbitrary<Move> = fc
  .oneof(
    { weight: 6, arbitrary: fc.constantFrom(...addresses.slice(0, 2)).map((address) => ({ type: "callerDials", address }) as const) },
    {
      weight: 6,
      arbitrary: fc
        .constantFrom("callerHangsUp", "calleeAnswers", "calleeHangsUp", "colleagueAnswers", "colleagueDeclines", "colleagueHangsUp")
        .map((type) => ({ type })),
    },
    { weight: 1, arbitrary: fc.constantFrom({ type: "networkDrops", forMs: 3_000 } as const, { type: "networkReturns" } as const) },
  )
  .map((order) => ({ who: "world", order }));

const timeMoves: fc.Arbitrary<Move> = fc.constantFrom(10, 400, 400, 3_000, 15_000, 31_000).map((ms) => ({ who: "time", ms }));

const aMoment: Move = { who: "time", ms: 400 };
const does = (type: WorkItemCommand["type"]): Move => ({ who: "agentOnCall", nth: 0, participant: 0, type, choice: 0 });
const inACall: readonly Move[] = [{ who: "world", order: { type: "callerDials", address: addresses[0] } }, aMoment, does("acceptWorkitem"), aMoment];
const consulting: readonly Move[] = [...inACall, does("consult"), aMoment, { who: "world", order: { type: "colleagueAnswers" } }, aMoment];

const wanderings: fc.Arbitrary<Move[]> = fc.array(
  fc.oneof({ weight: 2, arbitrary: agentMoves }, { weight: 12, arbitrary: callMoves }, { weight: 4, arbitrary: worldMoves }, { weight: 7, arbitrary: timeMoves }),
  { minLength: 5, maxLength: 30, size: "max" },
);

/** A day begins anywhere: chance alone seldom gets as far as a conference. */
export const moves: fc.Arbitrary<Move[]> = fc
  .tuple(fc.constantFrom([], inACall, consulting), wanderings)
  .map(([beginning, wandering]) => [...beginning, ...wandering]);

function reasonFor(bench: PhoneBench, type: "Logout" | "NotReady" | "Wrapup"): string {
  return bench.phone().reasonCodes[type][0]?.id ?? "-1";
}

/** What ends a call comes up less often: else there is little time for anything else. */
function allowed(item: WorkItem | undefined): readonly WorkItemCommand["type"][] {
  const all = commandTypes.filter((type) => item?.capabilities.includes(capabilityFor[type]));
  const gentle = all.filter((type) => !["endWorkitem", "rejectWorkitem", "transfer", "completeTransfer"].includes(type));
  return [...gentle, ...gentle, ...all];
}

export async function makeMove(bench: PhoneBench, move: Move): Promise<void> {
  switch (move.who) {
    case "agent": {
      const { command } = move;
      const isFirst = command.type === "setAgentState" && command.reasonCode === "first" && command.state !== "Ready";
      bench.send(isFirst ? { ...command, reasonCode: reasonFor(bench, command.state) } : command);
      return;
    }
    case "agentOnCall": {
      const items = bench.items();
      const item = items[move.nth % items.length];
      const type = move.type ?? allowed(item)[move.choice % allowed(item).length];
      if (!item || !type) return;
      const reasonCode = reasonFor(bench, "Wrapup");
      const address = type === "dropParticipant" ? (item.participants[move.participant]?.address ?? "1003") : colleagues[move.participant];
      bench.send({ type, workItemId: item.id, address: address ?? "val", digits: "12#", reasonCode, ctiData: { caseNumber: "1" }, manner: supervisionManners[move.choice % supervisionManners.length] ?? "monitor" });
      return;
    }
    case "world":
      bench.store.dispatch({ type: "intent.simulation", at: bench.clock.now(), order: move.order });
      return;
    case "time":
      await bench.clock.advance(move.ms);
  }
}
