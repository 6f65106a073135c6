import type { Leg } from "../../../SoftphoneControl/adapters/sip/leg";
import type { OtherSide } from "../../contract/contactCenterBench";
import { createLineBench } from "./lineBench";
import type { WatchedNetwork } from "./watchedNetwork";

export const agentsUser = "2000";
export const numbers = { answers: "+12025550143", busy: "+12025550101", invalid: "+12025550103", colleague: "1001" };
const callersNumber = "+12025550151";

/** Those whom the agent talks with: lines of their own on the same server, that answer when they are told to. */
export interface Crowd {
  /** Whoever is called by somebody who was handed on answers at once. */
  look(): void;
  readonly side: Omit<OtherSide, "networkDrops" | "networkReturns" | "callIsUpBeforeSignIn">;
  /** All hang up. */
  goHome(): Promise<void>;
  close(): void;
}

/** Everybody's telephone is at the server when it resolves. */
export async function gatherCrowd(server: string, network: WatchedNetwork): Promise<Crowd> {
  /** The oldest first, with whose they are. */
  const legs = new Map<Leg, string>();
  const lines = [numbers.answers, numbers.colleague, callersNumber].map((user) => {
    const bench = createLineBench({ settings: { server, takesReferrals: true }, page: { openSocket: network.access().openSocket } });
    return { user, bench, seen: 0 };
  });
  await Promise.all(lines.map(async ({ user, bench }) => {
    await bench.untilConnection("up");
    await bench.line.register({ user, password: `pw-${user}` });
    bench.line.setDoor("open");
  }));

  function look(): void {
    for (const line of lines) {
      for (const leg of line.bench.legs.slice(line.seen)) {
        legs.set(leg, line.user);
        if (leg.other.address !== agentsUser) leg.answer().catch(() => undefined);
      }
      line.seen = line.bench.legs.length;
    }
  }

  function find(what: string, fits: (leg: Leg, user: string | undefined) => boolean): Leg {
    look();
    const found = [...legs.keys()].filter((leg) => leg.phase !== "over" && fits(leg, legs.get(leg))).at(-1);
    if (found === undefined) throw new Error(`there is no ${what}`);
    return found;
  }

  async function act(doing: unknown): Promise<void> {
    await doing;
    await network.isQuiet();
  }

  const calls = ({ direction }: Leg): boolean => direction === "Outgoing";
  const isCalled = ({ direction }: Leg): boolean => direction === "Incoming";
  const rings = ({ direction, phase }: Leg): boolean => direction === "Incoming" && phase === "ringing";
  const answer = (): Promise<void> => act(find("call to answer", rings).answer());

  return {
    look,
    side: {
      async callerDials() {
        const caller = lines.find(({ user }) => user === callersNumber);
        if (caller === undefined) throw new Error("there is no caller");
        legs.set(await caller.bench.line.call(agentsUser), callersNumber);
        await network.isQuiet();
      },
      callerHangsUp: () => act(find("caller", calls).hangUp()),
      calleeAnswers: answer,
      calleeHangsUp: () => act(find("callee", isCalled).hangUp()),
      colleagueAnswers: answer,
      colleagueDeclines: () => act(find("colleague who is called", rings).refuse(603)),
      colleagueHangsUp: () => act(find("colleague", (leg, user) => isCalled(leg) && user === numbers.colleague).hangUp()),
    },
    async goHome() {
      for (const { bench } of lines) bench.line.hangUpAll();
      await network.isQuiet();
      look();
      legs.clear();
    },
    close() {
      for (const { bench } of lines) bench.close();
    },
  };
}
