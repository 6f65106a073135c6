import type { Strings } from "../../SoftphoneControl/ui/strings/Strings";
import type { Step } from "./GalleryState";

const patienceMs = 2_000;

const frame = (): Promise<void> => new Promise((resolve) => void requestAnimationFrame(() => { resolve(); }));

/** What a rendering has set off is drawn. */
export async function settle(): Promise<void> {
  await frame();
  await frame();
}

/** Presses a button or an entry of a menu, or fills in a field. */
export async function take(step: Step, place: HTMLElement, strings: Strings): Promise<void> {
  if (typeof step !== "string" && "on" in step) {
    const element = await until(() => place.querySelector<HTMLElement>(step.on), step.on);
    element.focus();
    if (step.key) element.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...step.key }));
    else element.click();
    await settle();
    return;
  }
  const isField = typeof step !== "string";
  const name = strings.text(isField ? step.fill : step);
  const element = await find(place, isField ? "input" : "button, [role^=menuitem]", name);
  element.focus();
  if (isField) fill(element as HTMLInputElement, step.with);
  else element.click();
  await settle();
}

async function find(place: HTMLElement, selector: string, name: string): Promise<HTMLElement> {
  return until(() => {
    const all = [...place.querySelectorAll<HTMLElement>(selector)];
    return all.find((element) => nameOf(element) === name) ?? all.find((element) => nameOf(element).startsWith(name));
  }, name);
}

async function until(look: () => HTMLElement | null | undefined, name: string): Promise<HTMLElement> {
  const end = performance.now() + patienceMs;
  for (;;) {
    const found = look();
    if (found) return found;
    if (performance.now() > end) throw new Error(`Nothing to press or fill in is called ${name}.`);
    await frame();
  }
}

function nameOf(element: HTMLElement): string {
  const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element.textContent;
  return (element.getAttribute("aria-label") ?? label ?? "").trim();
}

/** As typed: React listens to the event, and looks whether the value is another than it set. */
function fill(field: HTMLInputElement, value: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, value);
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
