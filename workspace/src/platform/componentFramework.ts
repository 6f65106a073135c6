import type { PcfControlClass } from "./pcfControl";

const registered = new Map<string, PcfControlClass>();

/** Puts up the one function that a control's bundle calls by itself. */
export function provideComponentFramework(): void {
  Object.assign(window, {
    ComponentFramework: {
      registerControl: (name: string, control: PcfControlClass) => registered.set(name, control),
    },
  });
}

export function registeredControl(name: string): PcfControlClass {
  const control = registered.get(name);
  if (control === undefined) throw new Error(`The bundle did not register ${name}.`);
  return control;
}

/** Runs the bundle once more: Dynamics may do so with every form it loads, and the control has to live with it. */
export function evaluateBundle(): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = "/control/bundle.js";
    script.onload = () => resolve();
    script.onerror = () => reject(new Error("The control's bundle could not be loaded. Has it been built?"));
    document.head.append(script);
  });
}
