/** Announcements one after the other, each with a stop: a screen reader breathes between them. */
export function asSentences(announcements: readonly string[]): string {
  const last = announcements.length - 1;
  return announcements.map((words, index) => (index < last ? words.replace(/([\p{L}\p{N})])$/u, "$1.") : words)).join(" ");
}
