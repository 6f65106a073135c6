import { readFile } from "node:fs/promises";
import { english } from "./texts.mjs";

export async function openDiagnostics(page) {
  await page.getByRole("button", { name: english("More"), exact: true }).click();
  await page.getByRole("menuitem", { name: english("DiagnosticsOpen"), exact: true }).click();
}

/** What the agent gets from a button there. @param {"FlightDownload" | "HealthDownload"} key of the button's words */
export async function downloaded(page, key) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: english(key) }).click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}
