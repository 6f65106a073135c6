/** What was asked once is not done twice, however often it is said. */
export interface Repeats {
  /** Runs `act` the first time; gives every repetition the same answer. */
  once(key: string, act: () => Promise<unknown>): Promise<unknown>;
}

const most = 1_000;

export function createRepeats(): Repeats {
  const answers = new Map<string, Promise<unknown>>();

  function remember(key: string, answer: Promise<unknown>): Promise<unknown> {
    answers.set(key, answer);
    const [oldest] = answers.keys();
    if (answers.size > most && oldest !== undefined) answers.delete(oldest);
    return answer;
  }

  return {
    once: (key, act) => answers.get(key) ?? remember(key, act()),
  };
}
