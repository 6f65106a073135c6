/** As the framework fails towards a provider. */
export function errorOnTheWire(method: string, error: unknown): unknown {
  const message = typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
  // The one that documents an object.
  return method === "createTab" ? { errorCode: 1, message } : new Map([["message", message], ["msdyn_name", method.charAt(0).toUpperCase() + method.slice(1)]]);
}
