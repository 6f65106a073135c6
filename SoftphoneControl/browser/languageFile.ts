import { trustedXml } from "../shared/trusted";

/** Fetches a language file (`*.resx`) and reads its texts by their keys. Rejects where there is none. */
export async function loadLanguageFile(page: Window & typeof globalThis, address: string): Promise<Readonly<Record<string, string>>> {
  const answer = await page.fetch(address);
  if (!answer.ok) throw new Error(`The language file answers ${String(answer.status)}.`);
  const file = new page.DOMParser().parseFromString(trustedXml(page, await answer.text()), "text/xml");
  return Object.fromEntries([...file.querySelectorAll("data")].map((data) => [data.getAttribute("name") ?? "", data.querySelector("value")?.textContent ?? ""]));
}
