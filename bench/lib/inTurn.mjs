/**
 * Measures several things in turn, each round in another order, so that what else the machine does, and what the round before left
 * behind, falls on all alike.
 * @param {Readonly<Record<string, () => number | Promise<number>>>} contenders each gives one value a round
 * @param {{ rounds: number, warmUp?: number }} options rounds before that are not counted
 * @returns {Promise<Record<string, number[]>>}
 */
export async function inTurn(contenders, { rounds, warmUp = 1 }) {
  const names = Object.keys(contenders);
  const values = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round += 1) {
    const first = (round + warmUp) % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      const value = await contenders[name]();
      if (round >= 0) values[name].push(value);
    }
  }
  return values;
}
