import type { LogPort } from "../../ports/logPort";
import type { Board } from "./board";
import { schedule } from "./board";
import type { Scenario } from "./scenarioSchema";
import type { ScenarioShelf } from "./scenarioShelf";
import type { SwitchboardState } from "./switchboardState";
import type { World } from "./worldOrder";
import { carryOut } from "./worldOrders";

/** @throws Error as the shelf does; the scenario that ran goes on then. */
export function startScenario(board: Board, shelf: ScenarioShelf, name: string): void {
  const scenario = shelf.take(name);
  endScenario(board.state);
  board.state.scenario = { name, startedAt: board.at };
  scheduleStep(board, scenario, 0);
}

export function stopScenario({ state }: Board): void {
  if (state.scenario === undefined) throw new Error("No scenario is running.");
  endScenario(state);
}

/** A step that fits nothing (the agent acted otherwise) is left out, and the log says so. */
export function runStep(board: Board, shelf: ScenarioShelf, index: number, world: World, log: LogPort): void {
  const { scenario: running } = board.state;
  if (running === undefined) return;
  try {
    const scenario = shelf.take(running.name);
    scheduleStep(board, scenario, index + 1);
    const step = scenario.steps[index];
    if (step !== undefined) carryOut(board, step, world);
  } catch (error) {
    log.write({ level: "warning", source: "local", message: `scenario ${running.name}, step ${index}: ${String(error)}` });
  }
}

function scheduleStep(board: Board, scenario: Scenario, index: number): void {
  const step = scenario.steps[index];
  const { scenario: running } = board.state;
  if (running !== undefined && step !== undefined) schedule(board, "scenarioStep", String(index), running.startedAt + step.at - board.at);
  else board.state.scenario = undefined;
}

function endScenario(state: SwitchboardState): void {
  state.agenda = state.agenda.filter(({ type }) => type !== "scenarioStep");
  state.scenario = undefined;
  state.disturbance = undefined;
}
