import { answerTo, greetingFor, isFarewell } from "./agentAnswers";
import type { SimulatedWidget } from "./simulatedWidget";
import type { Clock } from "./surroundings";

interface Step {
  /** What was planned once is not planned again. */
  readonly key: string;
  readonly afterMs: number;
  readonly act: () => void;
}

/** The agent who works by itself: takes the chat when it is its turn, greets, answers, and ends what the visitor has ended. */
export function startAutomation(widget: Pick<SimulatedWidget, "agent" | "desk" | "view" | "subscribe">, clock: Clock): () => void {
  const { agent, desk, view } = widget;
  let planned: { readonly key: string; readonly cancel: () => void } | undefined;

  function nextStep(): Step | undefined {
    const { conversation, isAgentTyping } = view();
    if (conversation === undefined || conversation.phase === "ended") return undefined;
    const { id, phase, ahead, messages, context } = conversation;
    if (phase === "queued") {
      return ahead > 0 ? { key: `${id} ${ahead}`, afterMs: 4_000, act: agent.movesQueue } : { key: `${id} accept`, afterMs: 3_000, act: agent.accepts };
    }
    const last = messages.filter(({ from }) => from !== "system").at(-1);
    if (last?.from === "agent") {
      const before = messages.filter(({ from }) => from === "visitor").at(-1);
      return before !== undefined && isFarewell(before.text) ? { key: `${id} end`, afterMs: 2_500, act: agent.ends } : undefined;
    }
    const answer = last === undefined ? greetingFor(agent.name, context) : answerTo(last.text, messages.length);
    if (!isAgentTyping) return { key: `${last?.id ?? id} types`, afterMs: 700, act: agent.types };
    return { key: `${last?.id ?? id} writes`, afterMs: 1_600, act: () => agent.writes(answer) };
  }

  function plan(): void {
    const step = desk.conditions().worksAlone ? nextStep() : undefined;
    if (step?.key === planned?.key) return;
    planned?.cancel();
    planned = undefined;
    if (step === undefined) return;
    const cancel = clock.after(step.afterMs, () => {
      planned = undefined;
      step.act();
    });
    planned = { key: step.key, cancel };
  }

  const stop = widget.subscribe(plan);
  plan();
  return () => {
    stop();
    planned?.cancel();
  };
}
