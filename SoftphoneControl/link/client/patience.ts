/** How long whoever asks another page waits for its answer: longer than a softphone takes to give up a request of its own. */
export const askingMs = 35_000;
