import { dayFigures } from "../../../SoftphoneControl/model/past/dayFigures";
import { noTimes } from "../../../SoftphoneControl/model/workItems/callTimes";
import { nineThirty } from "../../support/builders";
import { missedCall, pastCall, span } from "../../support/pastCalls";

const hourMs = 3_600_000;
const midnight = Date.UTC(2026, 2, 2);
const hoursOfDay = (count: number) => Array.from({ length: count + 1 }, (_, hour) => midnight + hour * hourMs);
const day = hoursOfDay(24);
const next = midnight + 24 * hourMs;

describe("a day's figures", () => {
  it("count calls by direction, and chats for themselves", () => {
    const calls = [pastCall(), pastCall({ direction: "Outgoing", outcome: "unanswered", times: noTimes }), missedCall(), pastCall({ channelType: "Chat" })];
    expect(dayFigures({ calls, spans: [] }, day)).toMatchObject({ incoming: 2, outgoing: 1, missed: 1, chats: 1, outcomes: { answered: 1, unanswered: 1, missed: 1 } });
  });

  it("average over those that were answered", () => {
    const longer = pastCall({ outcome: "transferred", times: { ring: 1_000, talk: 200_000, hold: 0, wrapup: 0 } });
    const figures = dayFigures({ calls: [pastCall(), longer, missedCall()], spans: [] }, day);
    expect(figures.handling).toBe((140_000 + 200_000) / 2);
    expect(figures.times).toEqual({ ring: 31_000, talk: 290_000, hold: 30_000, wrapup: 20_000 });
  });

  it("have no average and no occupancy where there was nothing", () => {
    expect(dayFigures({ calls: [], spans: [span("NotReady", nineThirty, nineThirty + 5)] }, day)).toMatchObject({ handling: undefined, occupancy: undefined, incoming: 0 });
  });

  it("take a question to a colleague for a part of the call it was about", () => {
    const consultation = pastCall({ direction: "Outgoing", isConsultation: true });
    expect(dayFigures({ calls: [pastCall(), consultation], spans: [] }, day)).toMatchObject({ incoming: 1, outgoing: 0, times: { talk: 90_000 } });
  });

  it("belong to the hour in which a call began, however long it was", () => {
    const { hours } = dayFigures({ calls: [pastCall({ times: { ...noTimes, talk: 3 * hourMs } }), missedCall({ at: midnight + 9 * hourMs })], spans: [] }, day);
    expect(hours.map(({ calls: { answered, missed } }) => answered + missed)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 2, ...Array<number>(14).fill(0)]);
    expect(hours[9]).toEqual({ at: midnight + 9 * hourMs, calls: { answered: 1, missed: 1, other: 0 } });
  });

  it("end at midnight: a call belongs to the day it began on, a state to both, each with its part", () => {
    const calls = [pastCall({ at: next - 1_000 }), pastCall({ at: next })];
    const spans = [span("Active", next - 60_000, next + 540_000), span("Ready", next - 120_000, next - 60_000)];
    const [today, tomorrow] = [dayFigures({ calls, spans }, day), dayFigures({ calls, spans }, day.map((at) => at + 24 * hourMs))];
    expect([today.incoming, tomorrow.incoming]).toEqual([1, 1]);
    expect([today.occupancy, tomorrow.occupancy]).toEqual([0.5, 1]);
  });

  it.each([23, 25])("of a day of %i hours have as many hours", (count) => {
    const last = pastCall({ at: midnight + count * hourMs - 1 });
    const { hours, incoming } = dayFigures({ calls: [last], spans: [] }, hoursOfDay(count));
    expect([hours.length, incoming, hours[count - 1]?.calls.answered]).toEqual([count, 1, 1]);
  });

  it("are the share of calls and wrap-up in them and the time Ready; a break counts for nothing", () => {
    const at = (minutes: number): number => nineThirty + minutes * 60_000;
    const spans = [span("Ready", at(0), at(10)), span("Active", at(10), at(35)), span("Wrapup", at(35), at(40)), span("NotReady", at(40), at(100))];
    expect(dayFigures({ calls: [], spans }, day).occupancy).toBe(0.75);
  });
});
