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
