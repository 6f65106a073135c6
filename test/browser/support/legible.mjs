/** Digits with whatever people put between them. */
const between = /[^\d\s().+-]+/;
/** Ids and times (epoch milliseconds): of so many digits some would be those of a number, by chance. */
const byChance = /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|(?<!\d)\d{13}(?!\d)/gi;
const mostDigits = 6;

/**
 * What of somebody's business can be read in a text.
 * @param {{ numbers?: readonly string[], words?: readonly string[] }} business `numbers`: seven digits and more of one, in any writing, are too many; `words`: names, notes, passwords
 * @returns {(text: string) => string[]}
 */
export function legibleOf({ numbers = [], words = [] }) {
  const parts = (number) => {
    const digits = number.replace(/\D/g, "");
    return Array.from({ length: digits.length - mostDigits }, (_, at) => digits.slice(at, at + mostDigits + 1));
  };
  const runs = [...new Set(numbers.flatMap(parts))];
  return (text) => {
    const plain = text.normalize("NFKC");
    const said = plain.replace(byChance, " ; ").split(between).map((part) => part.replace(/\D/g, "")).filter((digits) => digits.length > mostDigits);
    return [...words.filter((word) => plain.includes(word)), ...runs.filter((run) => said.some((digits) => digits.includes(run)))];
  };
}
