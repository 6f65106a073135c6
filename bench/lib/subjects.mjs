import { readdirSync } from "node:fs";
import { inRoot } from "../../scripts/lib/paths.mjs";

/** What runs one needs besides Node; the others need nothing. */
const needs = { sip: "calls", paint: "pages", events: "pages", start: "pages", idle: "pages", memory: "pages", history: "pages" };

/** Every folder of bench/ that measures something: `{ name, needs: "nothing" | "pages" | "calls" }`. */
export function subjects() {
  const names = readdirSync(inRoot("bench"), { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== "lib").map(({ name }) => name);
  const found = names.map((name) => ({ name, needs: needs[name] ?? "nothing" }));
  // Calls last: they need most of the machine.
  return [...found.filter((subject) => subject.needs !== "calls"), ...found.filter((subject) => subject.needs === "calls")];
}
