import { recordInAMoment, ringInAMoment, searchInAMoment } from "../../SoftphoneControl/app/inAMoment";
import type { CustomerPort } from "../../SoftphoneControl/ports/customerPort";
import type { Step } from "../../SoftphoneControl/state/step";
import { stateOf } from "../support/builders";
import { createFakeClock } from "../support/fakeClock";

const stepOf = (at: number): Step => ({ action: { type: "clock.due", at }, before: stateOf(), after: stateOf(), events: [] });

describe("what takes its time", () => {
  it("rings in a moment, and not any more when it is silenced before", async () => {
    const clock = createFakeClock();
    const played: string[] = [];
    const ring = ringInAMoment({ set: () => undefined, play: (tone) => { played.push(tone); }, silence: () => { played.push("silence"); } }, clock);
    ring.play("ringing");
    expect(played).toEqual([]);
    await clock.advance(10);
    expect(played).toEqual(["ringing"]);
    ring.play("ringBack");
    ring.silence();
    await clock.advance(1_000);
    expect(played).toEqual(["ringing", "silence"]);
    ring.play("ringBack");
    ring.play("busy");
    await clock.advance(10);
    expect(played).toEqual(["ringing", "silence", "busy"]);
  });

  it("looks for the caller in a moment, and finds whom it would have found", async () => {
    const clock = createFakeClock();
    const findByAddress = jest.fn<ReturnType<CustomerPort["findByAddress"]>, [string]>(() => Promise.resolve([]));
    const nobody = (): Promise<[]> => Promise.resolve([]);
    const customers = searchInAMoment({ findByAddress, findByVariable: nobody, findByText: nobody, findNumbers: nobody, findContacts: nobody }, clock);
    const found = customers.findByAddress("+12065550142");
    expect(findByAddress).not.toHaveBeenCalled();
    await clock.advance(10);
    await expect(found).resolves.toEqual([]);
    expect(findByAddress).toHaveBeenCalledWith("+12065550142");
    findByAddress.mockRejectedValueOnce(new Error("offline"));
    const failed = customers.findByAddress("+12065550142");
    await clock.advance(10);
    await expect(failed).rejects.toThrow("offline");
  });

  it("records in order, all there is when it is asked, and never holds many", async () => {
    const clock = createFakeClock();
    const recorded: number[] = [];
    const recorder = recordInAMoment({ runsIn: "each", react: ({ action }) => { recorded.push(action.at); }, flight: () => recorded.join() }, clock);
    recorder.react(stepOf(1));
    recorder.react(stepOf(2));
    expect(recorded).toEqual([]);
    await clock.advance(10);
    expect(recorded).toEqual([1, 2]);
    recorder.react(stepOf(3));
    expect(recorder.flight()).toBe("1,2,3");
    for (let at = 4; at < 200; at += 1) recorder.react(stepOf(at));
    expect(recorded.length).toBeGreaterThan(90);
    await clock.advance(10);
    expect(recorded).toEqual(Array.from({ length: 199 }, (_, index) => index + 1));
  });
});
