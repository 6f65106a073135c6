/** Whether JSON can hold it: no cycle, nothing that throws when it is read, and not more than that. */
export function isJson(value: unknown, longest: number): boolean {
  try {
    const text = JSON.stringify(value) as string | undefined;
    return text !== undefined && text.length <= longest;
  } catch {
    return false;
  }
}
