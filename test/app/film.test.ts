import { developFilm } from "../../SoftphoneControl/app/replay/film";
import { openReplay } from "../../SoftphoneControl/app/replay/startReplay";
import { createFlightRecorder } from "../../SoftphoneControl/effects/flight/flightRecorder";
import { allRequests } from "../../SoftphoneControl/state/findRequests";
import type { State } from "../../SoftphoneControl/state/state";
import { readyBench } from "../support/phoneBench";

/** A call that is taken, held in vain, and ended. */
async function recordedCall() {
  const alex = await readyBench();
  const recorder = createFlightRecorder({ softphoneVersion: "1.2.3", now: () => alex.clock.now() });
  const lived: State[] = [];
  alex.store.onStep((step) => {
    recorder.react(step);
    lived.push(step.after);
  });
  await alex.happens({ type: "callerDials", address: "+12025550143" });
  await alex.does("acceptWorkitem");
  await alex.does("completeWrapup");
  await alex.does("endWorkitem");
  return { file: recorder.flight(), lived, steps: alex.steps };
}

const shapeOf = ({ phone }: State) => ({
  calls: Object.values(phone.workItems).map(({ state, capabilities, stateSince }) => ({ state, capabilities, stateSince })),
  agent: phone.channels.map(({ state }) => state),
  requests: allRequests(phone).map(({ phase, command }) => `${command.type} ${phase}`),
});

describe("a film", () => {
  it("shows after each step what the agent saw, but for who it was", async () => {
    const { file, lived } = await recordedCall();
    const film = developFilm(file);
    expect(film.moments).toHaveLength(lived.length);
    expect(lived.map((_, index) => shapeOf(film.stateAfter(index + 1)))).toEqual(lived.map(shapeOf));
    expect(film.moments.filter(({ differs }) => differs)).toEqual([]);
  });

  it("says what happened at each step, and where to look", async () => {
    const film = developFilm((await recordedCall()).file);
    expect(film.moments.flatMap(({ events }) => events).filter((name) => name.startsWith("work"))).toEqual(["workitemCreate", "workitemConnect", "workItemWrapup"]);
    expect(film.moments.filter(({ isTrouble }) => isTrouble).map(({ title, refused }) => `${title}: ${refused ?? ""}`)).toEqual(["intent.command completeWrapup: notPossibleNow"]);
  });

  it("of a softphone that does something else says where", async () => {
    const { file } = await recordedCall();
    const changed = file.replace('"events":["workitemConnect"]', '"events":["workitemPause"]').replace('"type":"clock.due"', '"type":"clock.struck"');
    const differs = developFilm(changed).moments.filter((moment) => moment.differs);
    expect(differs.map(({ events }) => events)).toContainEqual(["workitemPause"]);
  });

  it("is shown again from any step, and tells whoever draws it", async () => {
    const replay = openReplay((await recordedCall()).file);
    const look = { text: (key: string) => key, languageId: 1033, isDarkTheme: false, isRightToLeft: false };
    const { store, now, send } = replay.element(look).props as { store: { getState(): State; subscribe(listener: () => void): () => void }; now(): number; send(intent: object): string };
    const drawn: number[] = [];
    store.subscribe(() => void drawn.push(Object.keys(store.getState().phone.workItems).length));
    const offered = replay.moments.findIndex(({ events }) => events.includes("workitemCreate")) + 1;
    replay.show(offered);
    replay.show(0);
    expect(drawn).toEqual([1, 0]);
    expect(now()).toBe(replay.from);
    expect(send({ type: "intent.restartAsked" })).toBe("");
  });
});

describe("a file that is none is refused with a sentence", () => {
  it.each([
    ["", /no JSON, or was cut off/],
    ["<html>", /no JSON, or was cut off/],
    ["null", /no flight recording/],
    ['{"format":"something else","version":1}', /no flight recording/],
    ['{"format":"open-softphone-flight","version":2}', /version 2 of the format; version 1 can be watched/],
    ['{"format":"open-softphone-flight","version":1,"start":{"phone":{},"here":{}},"steps":[]}', /damaged/],
  ])("%s", (text, sentence) => {
    expect(() => developFilm(text)).toThrow(sentence);
  });

  it("one that was cut off, or whose steps are something else", async () => {
    const { file } = await recordedCall();
    expect(() => developFilm(file.slice(0, -100))).toThrow(/cut off/);
    expect(() => developFilm(file.replace('"steps":[', '"steps":[7,'))).toThrow(/damaged/);
    expect(() => developFilm(" ".repeat(30_000_001))).toThrow(/too long/);
  });
});
