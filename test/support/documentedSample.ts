import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** Pages of Microsoft's documentation. They may not be in this repository; where they lie beside the checkout, tests read them. */
const folder = path.join(__dirname, "../../../shared/spec");

/** What a page shows as code: the example (on the page about `ac` it has no heading), and the structure of what it takes. */
export interface DocumentedSample {
  /** As it stands. */
  readonly code: string;
  /** The JSON before the example. */
  readonly structure: string;
  /** All of the page. */
  readonly page: string;
}

function readSample(file: string): DocumentedSample {
  const page = readFileSync(path.join(folder, file), "utf8");
  const [before = "", rest = ""] = page.split(/\nExample\n|\n(?=ac\()/);
  const structure = /\n\{ ?\n[\s\S]*?\n\}\n/.exec(before)?.[0] ?? "";
  const end = [...rest.matchAll(/\);/g)].at(-1);
  return { code: rest.slice(0, (end?.index ?? 0) + 2), structure, page };
}

/** `it` with the sample of a page where that can be read; elsewhere its name says that nothing was run. */
export function itWithSample(file: string, name: string, act: (sample: DocumentedSample) => Promise<void>): void {
  if (existsSync(path.join(folder, file))) it(name, () => act(readSample(file)));
  else it(`${name}: NOT RUN, the documentation is not beside this checkout`, () => undefined);
}

/** Runs code as a page would, with these as its globals. What it wrote on the console comes back. */
export async function runSample(code: string, globals: Readonly<Record<string, unknown>>): Promise<{ logged: unknown[]; failed: unknown[] }> {
  const logged: unknown[] = [];
  const failed: unknown[] = [];
  const page = { ...globals, console: { log: (value: unknown) => void logged.push(value), error: (value: unknown) => void failed.push(value) } };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
  new Function(...Object.keys(page), code)(...Object.values(page));
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  return { logged, failed };
}
