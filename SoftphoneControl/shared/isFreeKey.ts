/** Whether a record can have an entry of this name without meeting what every object has from birth (`constructor`, `__proto__`). */
export function isFreeKey(name: string): boolean {
  return !(name in Object.prototype);
}
