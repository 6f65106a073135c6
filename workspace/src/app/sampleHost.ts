/** Says to whatever is on this page that nothing here is real: what is only simulated may be written and opened here. */
export function declareSampleHost(): void {
  Object.assign(window, { [Symbol.for("open-softphone.sample-host")]: true });
}
