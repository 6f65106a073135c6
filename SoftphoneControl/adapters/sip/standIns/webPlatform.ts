function gone(): never {
  throw new Error("The web platform of sip.js is not in this build.");
}

/**
 * Stands in for sip.js's own web platform (its sound and its socket), which its `UserAgent` imports as a default and nobody here uses: 5 kB gzip.
 * Whoever should come to use it after all must hear of it.
 */
export function defaultSessionDescriptionHandlerFactory(): () => never {
  return gone;
}

export const Transport = gone;
