/**
 * Reads a translator's table: the first line `key|1036|1041|…` names the languages, every other line gives a key and its text in each.
 * @returns {Map<number, Map<string, string>>} texts by language and key, escaped for XML
 */
export function takeTable(table) {
  const [head = "", ...rows] = table.split(/\r?\n/).filter((line) => line.trim() !== "");
  const [, ...languages] = head.split("|").map(Number);
  if (languages.length === 0 || languages.some(Number.isNaN)) throw new Error(`The table's first line has to name languages, like key|1036|1041, not ${head}.`);
  const texts = new Map(languages.map((language) => [language, new Map()]));
  for (const row of rows) {
    const [key, ...cells] = row.split("|");
    if (cells.length !== languages.length || cells.some((cell) => cell.trim() === "")) throw new Error(`The row of ${key} has ${cells.length} texts: one for each of ${languages.join(", ")} is needed.`);
    cells.forEach((cell, index) => texts.get(languages[index]).set(key.trim(), escaped(spaced(cell.trim(), languages[index]))));
  }
  return texts;
}

const french = 1036;

/** French sets a space before these signs that must not break the line. */
function spaced(text, language) {
  return language === french ? text.replace(/ (?=[:;?!%])/g, "\u00a0") : text;
}

function escaped(text) {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
