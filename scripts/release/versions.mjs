// semver.org's own pattern, less the build metadata: there is no place for it in a solution.
const semver = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][\da-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][\da-zA-Z-]*))*))?$/;

/** `{ numbers: [major, minor, patch], build }`; build is the number of a pre-release like 1.2.3-beta.4, and 0 for a release. */
export function parseVersion(version) {
  const [, major, minor, patch, label] = semver.exec(version) ?? refuse(version);
  const build = label === undefined ? 0 : Number(label.split(".").at(-1));
  if (label !== undefined && !(build > 0)) refuse(version);
  return { numbers: [major, minor, patch].map(Number), build };
}

function refuse(version) {
  throw new Error(`"${version}" is no version: it must look like 1.2.3, or like 1.2.3-beta.4 (a word, and a number from 1) for a pre-release.`);
}

/** A solution has four numbers: the fourth is the pre-release's. */
export function solutionVersion(version) {
  const { numbers, build } = parseVersion(version);
  return [...numbers, build].join(".");
}

/** A control has three numbers and no more. */
export function controlVersion(version) {
  return parseVersion(version).numbers.join(".");
}

/**
 * Whether an organization that has one version takes the other. Only the three numbers count: Dataverse keeps the old bundle of a control
 * whose version did not rise, and knows no pre-releases, so 1.2.3 after 1.2.3-beta.4 would be a step back.
 */
export function isHigher(version, than) {
  const [a, b] = [version, than].map((text) => parseVersion(text).numbers);
  const place = a.findIndex((number, at) => number !== b[at]);
  return place >= 0 && a[place] > b[place];
}
