/** What was asked once is not done twice, however often it is said. */
export interface Repeats<Answer> {
  /** Runs `act` the first time; gives every repetition the same answer. */
  once(key: string, act: () => Promise<Answer>): Promise<Answer>;
}

const most = 1_000;

export function createRepeats<Answer = unknown>(): Repeats<Answer> {
  const answers = new Map<string, Promise<Answer>>();

  function remember(key: string, answer: Promise<Answer>): Promise<Answer> {
    answers.set(key, answer);
    const [oldest] = answers.keys();
    if (answers.size > most && oldest !== undefined) answers.delete(oldest);
    return answer;
  }

  return {
    once: (key, act) => answers.get(key) ?? remember(key, act()),
  };
}
