/** @param {readonly number[]} values */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)];
  return low + (sorted[Math.ceil(at)] - low) * (at % 1);
}

const medianOf = (values) => quantile(values, 0.5);
const round = (value) => Number(value.toPrecision(value < 1 ? 2 : 4));
const spreadOf = (values) => ({ median: round(medianOf(values)), p10: round(quantile(values, 0.1)), p90: round(quantile(values, 0.9)) });

/** `≤ 1.1`, or `≥ 3`. */
function judge(value, { most, least }) {
  if (most !== undefined) return { goal: `≤ ${most}`, holds: value <= most };
  if (least !== undefined) return { goal: `≥ ${least}`, holds: value >= least };
  return { goal: "none", holds: true };
}

/**
 * One row of the table: two series measured in turn, in one run on one machine. Medians are compared; the spread says how far to trust them.
 * @param {{ what: string, peer: string, unit: string, ours: readonly number[], theirs: readonly number[], most?: number, least?: number, inverse?: boolean, note?: string }} measured
 *   `most`, `least`: the goal, a ratio (without either the row only tells); `inverse`: of rates, where the values are times: theirs by ours
 */
export function compare({ what, peer, unit, ours, theirs, inverse = false, note, ...goal }) {
  const [mine, other] = [spreadOf(ours), spreadOf(theirs)];
  const exact = medianOf(ours) / medianOf(theirs);
  const ratio = Math.round((inverse ? 1 / exact : exact) * 100) / 100;
  return { what, peer, unit, rounds: ours.length, ours: mine, theirs: other, ratio, ...judge(ratio, goal), ...(note && { note }) };
}

/**
 * One row of the table that is measured against a limit.
 * @param {{ what: string, unit: string, values: readonly number[], value?: number, most?: number, least?: number, note?: string }} measured `value`: what is judged, if it is not the median
 */
export function limit({ what, unit, values, value = medianOf(values), note, ...goal }) {
  return { what, unit, rounds: values.length, ours: spreadOf(values), value: round(value), ...judge(round(value), goal), ...(note && { note }) };
}

/** Of one number there is no spread. */
const spread = ({ median, p10, p90 }) => (p10 === p90 ? `${median}` : `${median} (${p10}–${p90})`);

export function tableOf(rows) {
  const lines = rows.map(({ what, unit, ours, peer, theirs, ratio, value, goal, holds, note }) => {
    const against = peer === undefined ? "" : `${peer}: ${spread(theirs)} ${unit}`;
    const verdict = goal === "none" ? "" : holds ? "holds" : "**does not hold**";
    return `| ${what}${note === undefined ? "" : ` (${note})`} | ${spread(ours)} ${unit} | ${against} | ${ratio ?? `${value} ${unit}`} | ${goal} | ${verdict} |`;
  });
  return ["| What | Ours, median (p10–p90) | Against | Ratio, or value | Goal | |", "| --- | --- | --- | --- | --- | --- |", ...lines].join("\n");
}
