interface Page {
  readonly ac?: (command: string, ...values: readonly unknown[]) => void;
  readonly Genesys?: (verb: string, name: string, value: unknown) => void;
  readonly OpenSoftphoneJourney?: Readonly<Partial<Record<"search" | "article" | "action", (text: string) => void>>>;
}

const page = window as unknown as Page;

/** Tells the journey SDK that is on this page. */
export function track(eventName: string, customAttributes: Readonly<Record<string, string>> = {}): void {
  page.ac?.("record", eventName, customAttributes);
  // Takes commands only once it is ready, and tells that also who asks late. By then it is another function than now.
  page.Genesys?.("subscribe", "Journey.ready", () => page.Genesys?.("command", "Journey.record", { eventName, customAttributes }));
}

/** Tells the softphone's relay; its script stands after this one, and may be missing. */
export function tellSoftphone(kind: "search" | "article" | "action", text: string): void {
  const tell = (): void => page.OpenSoftphoneJourney?.[kind]?.(text);
  if (document.readyState === "complete") tell();
  else addEventListener("load", tell, { once: true });
}
