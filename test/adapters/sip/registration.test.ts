import type { RegisterAnswer } from "../../../SoftphoneControl/adapters/sip/wire/register";
import { createRegistration } from "../../../SoftphoneControl/adapters/sip/wire/registration";
import { createFakeClock } from "../../support/fakeClock";

const alice = { user: "alice", password: "secret" };

function bench() {
  const clock = createFakeClock();
  const told: string[] = [];
  const sent: number[] = [];
  const waiting: ((answer: RegisterAnswer) => void)[] = [];
  let isUp = true;
  const registration = createRegistration({
    clock,
    random: () => 0.5,
    seconds: 300,
    log: { write: () => undefined },
    isSocketUp: () => isUp,
    send(seconds) {
      sent.push(seconds);
      return new Promise((resolve) => waiting.push(resolve));
    },
    onState: ({ phase }) => told.push(phase),
    onRegistered: () => told.push("taken"),
    onRefused: (code) => told.push(code),
    onShared: () => told.push("shared"),
    onCredentialsExpired: () => told.push("expired"),
  });
  return {
    clock,
    told,
    sent,
    registration,
    async answer(status: number, more: Partial<RegisterAnswer> = {}) {
      waiting.shift()?.({ status, grantedS: 0, leastS: 0, retryAfterS: 0, isShared: false, ...more });
      await clock.advance(0);
    },
    socket(up: boolean) {
      isUp = up;
      if (up) registration.socketUp();
      else registration.socketLost();
    },
    async registered(grantedS = 300) {
      const asked = registration.register(alice);
      await clock.advance(0);
      await this.answer(200, { grantedS });
      await asked;
    },
  };
}

describe("a registration", () => {
  it("is refreshed at nine tenths of what the server grants", async () => {
    const line = bench();
    await line.registered(100);
    await line.clock.advance(89_999);
    expect(line.sent).toEqual([300]);
    await line.clock.advance(1);
    expect(line.sent).toEqual([300, 300]);
  });

  it("tells once that another device is there, and again after it had gone", async () => {
    const line = bench();
    await line.registered(100);
    for (const isShared of [true, true, false, true]) {
      await line.clock.advance(90_000);
      await line.answer(200, { grantedS: 100, isShared });
    }
    expect(line.told.filter((word) => word === "shared")).toHaveLength(2);
  });

  it("asks for as long as the server wants at least (423)", async () => {
    const line = bench();
    const asked = line.registration.register(alice);
    await line.clock.advance(0);
    await line.answer(423, { leastS: 3_600 });
    expect(line.sent).toEqual([300, 3_600]);
    await line.answer(200);
    await asked;
  });

  it.each([401, 403, 404, 407])("ends with %i after it was right, and nothing is tried again", async (status) => {
    const line = bench();
    await line.registered();
    await line.clock.advance(270_000);
    await line.answer(status);
    expect(line.told.slice(-2)).toEqual(["none", "sipForbidden"]);
    await line.clock.advance(3_600_000);
    expect(line.sent).toHaveLength(2);
  });

  it.each([503, 408, 500])("is tried again after %i, later and later", async (status) => {
    const line = bench();
    await line.registered();
    await line.clock.advance(270_000);
    const waits: number[] = [];
    for (let round = 0; round < 4; round += 1) {
      await line.answer(status);
      const { state } = line.registration;
      const wait = (state.phase === "lost" ? state.nextTryAt ?? 0 : 0) - line.clock.now();
      waits.push(wait);
      await line.clock.advance(wait);
    }
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000]);
    await line.answer(200);
    expect(line.told.slice(-2)).toEqual(["registered", "taken"]);
  });

  it("leaves the server alone as long as it asks for it", async () => {
    const line = bench();
    await line.registered();
    await line.clock.advance(270_000);
    await line.answer(503, { retryAfterS: 60 });
    await line.clock.advance(59_999);
    expect(line.sent).toHaveLength(2);
    await line.clock.advance(1);
    expect(line.sent).toHaveLength(3);
  });

  it("never asks twice at once, whatever happens meanwhile", async () => {
    const line = bench();
    await line.registered();
    await line.clock.advance(270_000);
    line.socket(false);
    line.socket(true);
    line.socket(false);
    line.socket(true);
    await line.clock.advance(0);
    expect(line.sent).toHaveLength(2);
    // The answer to a question of before says nothing of now.
    await line.answer(403);
    expect(line.told.at(-1)).toBe("pending");
    expect(line.sent).toHaveLength(3);
    await line.answer(200);
    expect(line.registration.state.phase).toBe("registered");
  });

  it("rejects who waits when the socket goes, and forgets the account", async () => {
    const line = bench();
    const asked = line.registration.register(alice);
    line.socket(false);
    await expect(asked).rejects.toMatchObject({ code: "disconnected" });
    line.socket(true);
    await line.clock.advance(600_000);
    expect(line.sent).toHaveLength(0);
    line.socket(false);
    await expect(line.registration.register(alice)).rejects.toMatchObject({ code: "disconnected" });
  });

  it("asks for new credentials before the old ones run out, and uses no old ones after", async () => {
    const line = bench();
    const asked = line.registration.register({ ...alice, expiresAt: line.clock.now() + 100_000 });
    await line.clock.advance(0);
    await line.answer(200, { grantedS: 200 });
    await asked;
    await line.clock.advance(69_999);
    expect(line.told).not.toContain("expired");
    await line.clock.advance(1);
    expect(line.told).toContain("expired");
    await line.clock.advance(200_000);
    expect(line.sent).toHaveLength(1);
    expect(line.registration.state).toEqual({ phase: "lost" });
    await line.registered();
    expect(line.registration.state.phase).toBe("registered");
  });

  it("rejects who comes with credentials that have run out, and whoever waits when the page goes", async () => {
    const line = bench();
    await expect(line.registration.register({ ...alice, expiresAt: line.clock.now() })).rejects.toMatchObject({ code: "sipNotRegistered" });
    expect([line.sent, line.registration.state]).toEqual([[], { phase: "none" }]);
    const asked = line.registration.register(alice);
    line.registration.dispose();
    await expect(asked).rejects.toMatchObject({ code: "disconnected" });
  });

  it("does not ask for new credentials without a pause, however short they live", async () => {
    const line = bench();
    void line.registration.register({ ...alice, expiresAt: line.clock.now() + 20_000 });
    await line.clock.advance(9_999);
    expect(line.told).not.toContain("expired");
    await line.clock.advance(1);
    expect(line.told).toContain("expired");
  });

  it("is taken back, and waits no longer than two seconds for the server", async () => {
    const line = bench();
    await line.registered();
    let isDone = false;
    void line.registration.unregister().then(() => { isDone = true; });
    await line.clock.advance(1_999);
    expect([line.sent.at(-1), isDone]).toEqual([0, false]);
    await line.clock.advance(1);
    expect(isDone).toBe(true);
  });
});
