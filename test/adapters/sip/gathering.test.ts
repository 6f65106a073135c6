import { gather } from "../../../SoftphoneControl/adapters/sip/sounds/gathering";
import type { IceServer } from "../../../SoftphoneControl/model/agent/credentials";
import { createFakeClock } from "../../support/fakeClock";
import { FakePeer } from "../../support/fakePeer";

const stun: IceServer = { urls: ["stun:stun.example.com"] };
const turn: IceServer = { urls: ["turn:turn.example.com"] };

function gathering(...servers: readonly IceServer[]) {
  const clock = createFakeClock();
  const fake = new FakePeer();
  const outcome = { isOver: false };
  void gather({ peer: fake.peer, clock, limitMs: 500, servers }).then(() => {
    outcome.isOver = true;
  });
  return { clock, fake, outcome };
}

describe("a description leaves", () => {
  it("after the limit, when a server stays silent", async () => {
    const { clock, fake, outcome } = gathering(stun);
    fake.find("host");
    await clock.advance(499);
    expect(outcome.isOver).toBe(false);
    await clock.advance(1);
    expect(outcome.isOver).toBe(true);
    expect(clock.pending).toBe(0);
  });

  it.each([
    ["the own address as a server sees it", [stun], "srflx"],
    ["a relay, where one is there", [stun, turn], "relay"],
  ] as const)("with %s", async (_, servers, kind) => {
    const { clock, fake, outcome } = gathering(...servers);
    fake.find("host");
    await clock.advance(20);
    expect(outcome.isOver).toBe(false);
    fake.find(kind);
    await clock.advance(0);
    expect(outcome.isOver).toBe(true);
    expect(clock.pending).toBe(0);
  });

  it("does not wait less for a relay because the own address is known", async () => {
    const { clock, fake, outcome } = gathering(turn);
    fake.find("srflx");
    await clock.advance(100);
    expect(outcome.isOver).toBe(false);
  });

  it("without servers when all are found, but not with what is left of the ways before", async () => {
    const { clock, fake, outcome } = gathering();
    fake.completeGathering("no ways yet");
    await clock.advance(10);
    expect(outcome.isOver).toBe(false);
    fake.completeGathering();
    await clock.advance(0);
    expect(outcome.isOver).toBe(true);
  });

  it("without servers a breath after the last address of this machine", async () => {
    const { clock, fake, outcome } = gathering();
    fake.find("host");
    await clock.advance(49);
    fake.find("host");
    await clock.advance(49);
    expect(outcome.isOver).toBe(false);
    await clock.advance(1);
    expect(outcome.isOver).toBe(true);
    expect(clock.pending).toBe(0);
  });
});
