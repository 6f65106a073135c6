import type { ScenarioSummary } from "../../model/simulation";
import type { Scenario } from "./scenarioSchema";
import { parseScenario } from "./scenarioSchema";
import badLine from "./scenarios/badLine.json";
import busyHour from "./scenarios/busyHour.json";
import fullTour from "./scenarios/fullTour.json";
import quietMorning from "./scenarios/quietMorning.json";

export const shippedScenarios: readonly unknown[] = [fullTour, quietMorning, busyHour, badLine];

export interface ScenarioShelf {
  readonly summaries: readonly ScenarioSummary[];
  /** @throws Error that names what is wrong with the name or the scenario, and what would be right. */
  take(name: string): Scenario;
}

/** Scenarios are checked when they are taken: one that is broken hurts nobody before. */
export function createScenarioShelf(scenarios: readonly unknown[]): ScenarioShelf {
  const summaries = scenarios.map(summaryOf);
  return {
    summaries,
    take(name) {
      const index = summaries.findIndex((summary) => summary.name === name);
      if (index === -1) throw new Error(`There is no scenario "${name}". There are: ${summaries.map((summary) => summary.name).join(", ")}.`);
      return parseScenario(scenarios[index]);
    },
  };
}

function summaryOf(scenario: unknown): ScenarioSummary {
  const { name, title } = Object(scenario) as Partial<Record<"name" | "title", unknown>>;
  return { name: String(name), title: String(title ?? name) };
}
