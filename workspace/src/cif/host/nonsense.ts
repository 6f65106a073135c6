import type { CifAnswer } from "../wire";

const answers: readonly Omit<CifAnswer, "cif" | "id">[] = [
  { value: 42 },
  { value: "}{" },
  { value: new Map([["sessionId", 7]]) },
  { error: 42 },
  { value: null },
  { value: [[]] },
  { error: undefined },
  { value: { savedEntityReference: "none", actionName: "Perhaps", "0": "no row" } },
];

/** What a framework answers that lost its mind: one thing after the other, whatever was asked. */
export function nonsenseAnswers(): (id: string) => CifAnswer {
  let asked = 0;
  return (id) => ({ cif: "answer", id, asIs: true, ...answers[asked++ % answers.length] });
}

/** Events, too. */
export const nonsenseEvent = "}{";
