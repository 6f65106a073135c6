/** The texts of a control in one language. A key without text answers with itself, as on the platform. */
export type ControlStrings = (key: string) => string;

/** Reads the language file of `languageId`, else the English one. */
export async function loadControlStrings(files: readonly string[], languageId: number): Promise<ControlStrings> {
  const file = fileFor(files, languageId) ?? fileFor(files, 1033) ?? files[0];
  const texts = file === undefined ? new Map<string, string>() : await textsOf(file);
  return (key) => texts.get(key) ?? key;
}

function fileFor(files: readonly string[], languageId: number): string | undefined {
  return files.find((file) => file.endsWith(`.${languageId}.resx`));
}

async function textsOf(file: string): Promise<Map<string, string>> {
  const answer = await fetch(`/control/${file}`);
  if (!answer.ok) throw new Error(`The language file ${file} is missing.`);
  const xml = new DOMParser().parseFromString(await answer.text(), "text/xml");
  return new Map(
    [...xml.querySelectorAll("data")].map((data) => [data.getAttribute("name") ?? "", data.querySelector("value")?.textContent ?? ""]),
  );
}
