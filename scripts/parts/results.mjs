/** What a part of `npm test` comes back with: `{ passed, failed, note?, skipped? }`. */

/** A part that is one check: everything was said, or here is what was wrong. */
export function oneCheck(faults) {
  const wrong = faults.filter(Boolean);
  if (wrong.length > 0) console.log(wrong.join("\n"));
  return wrong.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** The output of a process that failed, else nothing. */
export function faultOf({ code, output }) {
  return code === 0 ? undefined : output.trim() || `ended with ${code}`;
}

/** A part of several checks by name, each a list of what was wrong: `{ name: faults }`. */
export function checks(byName) {
  const failed = Object.entries(byName).filter(([, faults]) => faults.length > 0);
  for (const [name, faults] of failed) console.log([`${name}:`, ...faults.map((fault) => `  ${fault}`)].join("\n"));
  return { passed: Object.keys(byName).length - failed.length, failed: failed.length };
}

export function failedFor(text) {
  console.log(text);
  return { passed: 0, failed: 1 };
}

/** What a script of tests has counted: the last line "N passed, N failed" that it wrote. */
export function countsOf(script, { code, output }) {
  const [, passed, failed] = [...output.matchAll(/\b(\d+) passed, (\d+) failed/g)].at(-1) ?? [];
  if (passed === undefined) return failedFor(`${script} ended with ${code} and without a line "N passed, N failed".`);
  return { passed: Number(passed), failed: code !== 0 && Number(failed) === 0 ? 1 : Number(failed) };
}
