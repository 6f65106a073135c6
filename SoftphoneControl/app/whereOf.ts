/** What kind of error, and where in the code: its message may hold what must not stand in a log. */
export function whereOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s*at |@/.test(line));
  return [error.name, ...frames.slice(0, 5)].join("\n");
}
