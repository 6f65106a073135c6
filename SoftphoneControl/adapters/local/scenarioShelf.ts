import type { ScenarioSummary } from "../../model/settings/simulation";
import type { Scenario } from "./scenarioSchema";
import { parseScenario } from "./scenarioSchema";
import badLine from "./scenarios/badLine.json";
import busyHour from "./scenarios/busyHour.json";
import cardPayment from "./scenarios/cardPayment.json";
import fullTour from "./scenarios/fullTour.json";
import longHold from "./scenarios/longHold.json";
import lunchRush from "./scenarios/lunchRush.json";
import outage from "./scenarios/outage.json";
import quietMorning from "./scenarios/quietMorning.json";
import threeWay from "./scenarios/threeWay.json";
import vipCallback from "./scenarios/vipCallback.json";
import wrapupMarathon from "./scenarios/wrapupMarathon.json";
import wrongNumbers from "./scenarios/wrongNumbers.json";

export const shippedScenarios: readonly unknown[] = [
  fullTour, quietMorning, busyHour, badLine, vipCallback, cardPayment, wrongNumbers, lunchRush, outage, longHold, threeWay, wrapupMarathon,
];

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
