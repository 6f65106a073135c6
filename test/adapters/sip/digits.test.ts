import { createDigits } from "../../../SoftphoneControl/adapters/sip/sounds/digits";
import { createFakeClock } from "../../support/fakeClock";

class FakeTones extends EventTarget {
  canInsertDTMF = true;
  readonly inserted: unknown[] = [];
  insertDTMF(...order: unknown[]): void {
    this.inserted.push(order);
  }
  end(): void {
    this.dispatchEvent(Object.assign(new Event("tonechange"), { tone: "" }));
  }
  begin(tone: string): void {
    this.dispatchEvent(Object.assign(new Event("tonechange"), { tone }));
  }
}

function keypad() {
  const clock = createFakeClock();
  const tones = new FakeTones();
  const digits = createDigits(clock, () => ({ dtmf: tones }) as unknown as RTCRtpSender);
  return { clock, tones, digits };
}

const outcomeOf = (promise: Promise<void>) => promise.then(() => "gone", (error: Error) => error.message);

describe("digits", () => {
  it("are 160 ms long with 70 ms between, and are gone when the last tone is", async () => {
    const { clock, tones, digits } = keypad();
    let outcome = "";
    void outcomeOf(digits.send("1#")).then((text) => { outcome = text; });
    await clock.advance(10);
    expect(tones.inserted).toEqual([["1#", 160, 70]]);
    tones.begin("1");
    await clock.advance(400);
    expect(outcome).toBe("");
    tones.end();
    await clock.advance(0);
    expect(outcome).toBe("gone");
    expect(clock.pending).toBe(0);
  });

  it("of one order wait for those of the order before", async () => {
    const { clock, tones, digits } = keypad();
    const all = Promise.all([digits.send("1"), digits.send("2")]);
    await clock.advance(10);
    expect(tones.inserted).toHaveLength(1);
    tones.end();
    await clock.advance(10);
    expect(tones.inserted).toHaveLength(2);
    tones.end();
    await all;
  });

  it.each(["", "1,2", "1 2", "x", "١", "1".repeat(3) + "\n"])("are refused when they are none: %j", async (text) => {
    const { digits, tones } = keypad();
    expect(await outcomeOf(digits.send(text))).toMatch(/^badArgument/);
    expect(tones.inserted).toHaveLength(0);
  });

  it("are refused where the other side takes none, and given up when the line falls silent or the call ends", async () => {
    const { clock, tones, digits } = keypad();
    tones.canInsertDTMF = false;
    expect(await outcomeOf(digits.send("1"))).toBe("notPossibleNow");
    tones.canInsertDTMF = true;
    const lost = outcomeOf(digits.send("1"));
    await clock.advance(230 + 2_000);
    expect(await lost).toBe("notPossibleNow");
    const ended = outcomeOf(digits.send("1"));
    await clock.advance(10);
    digits.close();
    expect(await ended).toBe("notPossibleNow");
    expect(clock.pending).toBe(0);
  });
});
