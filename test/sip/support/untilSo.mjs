const patienceMs = 10_000;
const pauseMs = 25;

/**
 * Asks again and again, until the answer is good.
 * @template Answer
 * @param {() => Promise<Answer> | Answer} ask
 * @param {(answer: Answer) => boolean} isGood
 * @param {string} what waited for: stands in the error, with the last answer
 * @returns {Promise<Answer>} the good one
 */
export async function untilSo(ask, isGood, what, ms = patienceMs) {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await ask();
    if (isGood(answer)) return answer;
    if (Date.now() > end) throw new Error(`Still not so after ${ms / 1_000} seconds: ${what}. Instead: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}
