/*
 * Takes the place of sip.js's own web platform (its sound and its socket), which its `UserAgent` imports as a default and nobody here uses: 5 kB gzip.
 * Whoever should come to use it after all must hear of it.
 */
function gone() {
  throw new Error("The web platform of sip.js is not in this build.");
}

export function defaultSessionDescriptionHandlerFactory() {
  return gone;
}

export class Transport {
  constructor() {
    gone();
  }
}
