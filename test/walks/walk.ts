import fc from "fast-check";
import type { ContactCenterCommand, WorkItemCommand } from "../../SoftphoneControl/model/contactCenterCommand";
import { capabilityFor } from "../../SoftphoneControl/model/contactCenterCommand";
import type { ChannelId } from "../../SoftphoneControl/model/ids";
import type { SimulationOrder } from "../../SoftphoneControl/model/simulation";
import type { PhoneBench } from "../support/phoneBench";

/** One thing that somebody does, on either side of the phone. */
export type Move =
  | { readonly who: "agent"; readonly command: Exclude<ContactCenterCommand, WorkItemCommand> }
  /** On the n-th of the calls there are; `sensible`: only what its capabilities allow. */
  | { readonly who: "agentOnCall"; readonly nth: number; readonly type: WorkItemCommand["type"]; readonly sensible: boolean }
  | { readonly who: "world"; readonly order: SimulationOrder }
  | { readonly who: "time"; readonly ms: number };

const channelId = "telephony" as ChannelId;
const addresses = ["+12025550143", "+12025550101", "+12025550102", "+12025550103", "+12025550104", "+12025550105", "1002", "1004", "val"] as const;
const commandTypes = Object.keys(capabilityFor) as WorkItemCommand["type"][];

const agentMoves: fc.Arbitrary<Move> = fc
  .oneof(
    fc.constant({ type: "signIn" } as const),
    fc.constantFrom("Ready", "NotReady", "Logout").chain((state) =>
      fc.constantFrom("-1", "first", "nonsense").map((reasonCode) => ({ type: "setAgentState", channelId, state, reasonCode }) as const),
    ),
    fc.constantFrom(...addresses).map((address) => ({ type: "dial", channelId, address }) as const),
  )
  .map((command) => ({ who: "agent", command }));

const callMoves: fc.Arbitrary<Move> = fc.record({
  who: fc.constant("agentOnCall" as const),
  nth: fc.nat(2),
  type: fc.constantFrom(...commandTypes),
  sensible: fc.boolean(),
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

const timeMoves: fc.Arbitrary<Move> = fc.constantFrom(10, 400, 3_000, 15_000, 31_000).map((ms) => ({ who: "time", ms }));

export const moves: fc.Arbitrary<Move[]> = fc.array(
  fc.oneof({ weight: 2, arbitrary: agentMoves }, { weight: 6, arbitrary: callMoves }, { weight: 4, arbitrary: worldMoves }, { weight: 4, arbitrary: timeMoves }),
  { minLength: 5, maxLength: 40 },
);

function reasonFor(bench: PhoneBench, type: "Logout" | "NotReady" | "Wrapup"): string {
  return bench.phone().reasonCodes[type][0]?.id ?? "-1";
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
      const item = bench.items()[move.nth];
      if (!item || (move.sensible && !item.capabilities.includes(capabilityFor[move.type]))) return;
      const reasonCode = reasonFor(bench, "Wrapup");
      bench.send({ type: move.type, workItemId: item.id, address: "1002", digits: "12#", reasonCode });
      return;
    }
    case "world":
      bench.store.dispatch({ type: "intent.simulation", at: bench.clock.now(), order: move.order });
      return;
    case "time":
      await bench.clock.advance(move.ms);
  }
}
