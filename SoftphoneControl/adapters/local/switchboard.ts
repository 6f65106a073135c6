import type { ContactCenterCommand } from "../../model/requests/contactCenterCommand";
import type { ContactCenterFact } from "../../model/requests/contactCenterFact";
import type { EpochMs, RequestId } from "../../model/ids";
import type { ClockPort } from "../../ports/clockPort";
import type { ResumeData } from "../../ports/contactCenterPort";
import type { LogPort } from "../../ports/logPort";
import { noteTaken } from "../books/books";
import { refreshCapabilities, tell } from "../books/calls";
import { ready, seatAgent, settleAgent } from "../books/desk";
import type { Board, Rules } from "./board";
import { forgetEnded } from "./board";
import { perform } from "./commands";
import { directoryOf } from "./directory";
import { happen } from "./happenings";
import { offerNext } from "./queueing";
import { isUnderWay, readResumeData, writeResumeData } from "./resume";
import { runStep, startScenario, stopScenario } from "./scenarioRun";
import type { ScenarioShelf } from "./scenarioShelf";
import { wholePicture } from "./snapshot";
import type { Disturbance, Happening, SwitchboardState } from "./switchboardState";
import { createSwitchboardState } from "./switchboardState";
import type { World, WorldOrder } from "./worldOrder";
import { carryOut } from "./worldOrders";

export interface SwitchboardInputs {
  readonly clock: ClockPort;
  readonly log: LogPort;
  readonly seed: number;
  readonly rules: Rules;
  readonly shelf: ScenarioShelf;
  readonly network: Pick<World, "dropNetwork" | "returnNetwork" | "takeLineAway">;
  /** What happened, one move at a time. */
  readonly onFacts: (facts: readonly ContactCenterFact[]) => void;
}

export interface Switchboard {
  readonly disturbance: Disturbance | undefined;
  begin(start: { readonly resume: ResumeData | undefined; readonly signedIn: boolean; readonly scenario: string | undefined }): void;
  /** @throws ContactCenterRefusal, and then nothing has changed. */
  perform(command: ContactCenterCommand, requestId: RequestId): readonly ContactCenterFact[];
  /** Whether this request was taken, on this page or one before. */
  hasTaken(requestId: RequestId): boolean;
  /** @throws Error when the order fits nothing, and then nothing has changed. */
  order(order: WorldOrder): void;
  snapshot(): ContactCenterFact;
  resumeData(): ResumeData | undefined;
  dispose(): void;
}

/** The truth of the simulated contact centre. What the softphone hears of it, and when, is the line's affair. */
export function createSwitchboard({ clock, log, seed, rules, shelf, network, onFacts }: SwitchboardInputs): Switchboard {
  let state: SwitchboardState = createSwitchboardState(seed, clock.now());
  let cancelTimer = (): void => undefined;

  /** One move: what is done, then what follows from it for the agent, the queue and the directory. */
  function move(at: EpochMs, cause: RequestId | undefined, act: (board: Board) => void): readonly ContactCenterFact[] {
    const board: Board = { rules, state, at, cause, facts: [] };
    const before = JSON.stringify(directoryOf(state, rules.supervisor));
    act(board);
    forgetEnded(board);
    refreshCapabilities(board);
    settleAgent(board);
    offerNext({ ...board, cause: undefined });
    const directory = directoryOf(state, rules.supervisor);
    if (JSON.stringify(directory) !== before) tell(board, { type: "contactCenter.directoryChanged", at, directory });
    return board.facts;
  }

  function world(board: Board): World {
    return {
      ...network,
      startScenario(name) {
        startScenario(board, shelf, name);
      },
      stopScenario() {
        stopScenario(board);
      },
    };
  }

  /** Each at the time it was due, even if the page slept. */
  function catchUp(): EpochMs {
    const now = clock.now();
    for (let due = nextDue(); due !== undefined && due.dueAt <= now; due = nextDue()) {
      const happening = due;
      state.agenda = state.agenda.filter((other) => other !== happening);
      onFacts(
        move(happening.dueAt, undefined, (board) => {
          happen(board, happening, (index) => {
            runStep(board, shelf, index, world(board), log);
          });
        }),
      );
    }
    return now;
  }

  function nextDue(): Happening | undefined {
    return state.agenda.reduce<Happening | undefined>(
      (earliest, happening) => (earliest === undefined || happening.dueAt < earliest.dueAt ? happening : earliest),
      undefined,
    );
  }

  function armTimer(): void {
    cancelTimer();
    const due = nextDue();
    if (due === undefined) return;
    cancelTimer = clock.after(Math.max(0, due.dueAt - clock.now()), () => {
      catchUp();
      armTimer();
    });
  }

  return {
    get disturbance() {
      return state.disturbance;
    },
    begin({ resume, signedIn, scenario }) {
      const resumed = readResumeData(resume, log);
      state = resumed ?? state;
      const begins = !isUnderWay(state);
      if (begins && scenario !== undefined) beginScenario(scenario);
      catchUp();
      if (begins && signedIn) {
        move(clock.now(), undefined, (board) => {
          seatAgent(board, ready);
        });
      }
      armTimer();
    },
    perform(command, requestId) {
      const at = catchUp();
      try {
        const facts = move(at, requestId, (board) => {
          perform(board, command);
        });
        noteTaken(state, requestId);
        return facts;
      } finally {
        armTimer();
      }
    },
    hasTaken: (requestId) => state.taken.includes(requestId),
    order(order) {
      const at = catchUp();
      try {
        onFacts(
          move(at, undefined, (board) => {
            carryOut(board, order, world(board));
          }),
        );
      } finally {
        armTimer();
      }
    },
    snapshot: () => wholePicture({ rules, state, at: catchUp(), cause: undefined, facts: [] }),
    resumeData: () => writeResumeData(state),
    dispose() {
      cancelTimer();
    },
  };

  /** A name that fits nothing costs the scenario, not the softphone. */
  function beginScenario(name: string): void {
    try {
      move(clock.now(), undefined, (board) => {
        startScenario(board, shelf, name);
      });
    } catch (error) {
      log.write({ level: "error", source: "local", message: String(error) });
    }
  }
}
