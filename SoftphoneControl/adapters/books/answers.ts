import type { RequestId } from "../../model/ids";

/** How many answers are remembered for requests that come twice. */
const mostAnswers = 500;

/** A repeated request ends as the first, also while the first has not ended yet. */
export function createAnswers(): (requestId: RequestId, ask: () => Promise<void>) => Promise<void> {
  const answers = new Map<RequestId, Promise<void>>();
  return (requestId, ask) => {
    const answer = answers.get(requestId) ?? ask();
    answers.set(requestId, answer);
    const [oldest] = answers.keys();
    if (oldest !== undefined && answers.size > mostAnswers) answers.delete(oldest);
    return answer;
  };
}
