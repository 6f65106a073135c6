/** A reporter for `node --test` that leaves the counts: files don't count, only the tests in them. */
export default async function* countReporter(events) {
  const counts = { passed: 0, failed: 0 };
  for await (const { type, data } of events) {
    if (data?.details?.type === "suite" || data?.name?.endsWith(".mjs")) continue;
    if (type === "test:pass") counts.passed += 1;
    if (type === "test:fail") counts.failed += 1;
  }
  yield `${JSON.stringify(counts)}\n`;
}
