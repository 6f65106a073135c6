const signs = [
  [/\beval\s*\(|\bnew\s+Function\s*\(/, "makes code from text, which a strict CSP blocks"],
  [/[#@]\s*sourceMappingURL=/, "names a source map"],
  [/__webpack_require__|webpack:\/\//, "is a development bundle"],
];

/** What must not be in a shipped script. */
export function codeFaults(name, script) {
  return signs.flatMap(([sign, what]) => {
    const found = sign.exec(script);
    return found === null ? [] : [`${name} ${what}: ${script.slice(Math.max(0, found.index - 60), found.index + 60)}`];
  });
}
