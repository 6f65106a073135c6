/** Embeddings and overrides (UAX 9): what they turn around is what comes after them, too. */
const turning = /[\u202a-\u202e]/g;
const isolates = /[\u2066-\u2069]/g;
const popped = "\u2069";
/** Hebrew, Arabic, Syriac, Thaana, N'Ko and what Unicode keeps beside them. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Whether each isolate in it ends in it, and none that began before. */
function isWhole(value: string): boolean {
  let depth = 0;
  for (const [mark] of value.matchAll(isolates)) {
    depth += mark === popped ? -1 : 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/**
 * A value as it may stand in a sentence: it turns nothing around that stands beside it, such as a phone number, whatever somebody has put into a name.
 * @param isAlways in a sentence that runs from right to left each value is set apart; else only those with letters that do
 */
export function isolated(value: string, isAlways: boolean): string {
  const straight = value.replace(turning, "");
  const whole = isWhole(straight) ? straight : straight.replace(isolates, "");
  return isAlways || rightToLeft.test(whole) ? `\u2068${whole}${popped}` : whole;
}
