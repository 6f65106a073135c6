interface Page {
  readonly ac?: (command: string, ...values: readonly unknown[]) => void;
  readonly Genesys?: (verb: string, name: string, value: unknown) => void;
  readonly OpenSoftphoneJourney?: Readonly<Partial<Record<"search" | "article" | "action", (text: string) => void>>>;
}

/** Tells the journey SDK that is on this page. */
export function track(eventName: string, customAttributes: Readonly<Record<string, string>> = {}): void {
  const { ac, Genesys } = window as unknown as Page;
  ac?.("record", eventName, customAttributes);
  // Takes commands only once it is ready, and tells that also who asks late.
  Genesys?.("subscribe", "Journey.ready", () => (Genesys as (...call: unknown[]) => void)("command", "Journey.record", { eventName, customAttributes }));
}

/** Tells the softphone's relay; its script stands after this one, and may be missing. */
export function tellSoftphone(kind: "search" | "article" | "action", text: string): void {
  const tell = (): void => (window as unknown as Page).OpenSoftphoneJourney?.[kind]?.(text);
  if (document.readyState === "complete") tell();
  else addEventListener("load", tell, { once: true });
}
