/** @param {readonly number[]} values */
function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)];
  return low + (sorted[Math.ceil(at)] - low) * (at % 1);
}

const round = (value) => Math.round(value * 100) / 100;
const spreadOf = (values) => ({ median: round(quantile(values, 0.5)), p10: round(quantile(values, 0.1)), p90: round(quantile(values, 0.9)) });

/**
 * One row of the table: two series measured in turn, in one run on one machine. Medians are compared; the spread says how far to trust them.
 * @param {{ what: string, peer: string, unit: string, ours: readonly number[], theirs: readonly number[], most: number }} measured `most`: the goal, a ratio
 */
export function compare({ what, peer, unit, ours, theirs, most }) {
  const [mine, other] = [spreadOf(ours), spreadOf(theirs)];
  const ratio = round(mine.median / other.median);
  return { what, peer, unit, rounds: ours.length, ours: mine, theirs: other, ratio, goal: `≤ ${most}`, holds: ratio <= most };
}

export function tableOf(rows) {
  const spread = ({ median, p10, p90 }) => `${median} (${p10}–${p90})`;
  const lines = rows.map((row) => `| ${row.what} | ${spread(row.ours)} ${row.unit} | ${row.peer}: ${spread(row.theirs)} ${row.unit} | ${row.ratio} | ${row.goal} | ${row.holds ? "holds" : "**does not hold**"} |`);
  return ["| What | Ours, median (p10–p90) | Against | Ratio | Goal | |", "| --- | --- | --- | --- | --- | --- |", ...lines].join("\n");
}
