/** A promise rejected with what the host really rejects with, which is hardly ever an `Error`. */
export function rejection(reason: unknown): Promise<never> {
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
  return Promise.reject(reason);
}
