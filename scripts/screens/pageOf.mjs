import { everyState, keyLooks, keyStates, sheetLooks } from "./looks.mjs";

const inRow = 3;

/** docs/screens/README.md: every picture, subject by subject. */
export function pageOf(subjects, fileNameOf) {
  const lines = ["# Screens", "", "Every state of the softphone, drawn from plain data by `npm run screens`. The states stand in `test/gallery`.", ""];
  for (const { name, states } of subjects) {
    const sheets = sheetLooks.map((look) => `[${look.title}](sheets/${fileNameOf(name)}-${look.name}.webp)`);
    lines.push(`## ${name}`, "", `All of these: ${sheets.join(" · ")}`, "", ...tableOf(states), "");
  }
  return lines.join("\n");
}

function tableOf(states) {
  const rows = [];
  for (let first = 0; first < states.length; first += inRow) rows.push(states.slice(first, first + inRow));
  return [`|${"   |".repeat(inRow)}`, `|${" --- |".repeat(inRow)}`, ...rows.map((row) => `| ${row.map(cellOf).join(" | ")} |`)];
}

function cellOf(state) {
  const more = keyStates.includes(state) ? keyLooks.map(({ name }) => `[${name}](${state}-${name}.webp)`) : [];
  return [`![${state}](${state}-${everyState.name}.webp)`, [state, ...more].join(" · ")].join("<br>");
}
