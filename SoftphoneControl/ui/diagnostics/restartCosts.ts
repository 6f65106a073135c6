/** What becomes of calls, in words. */
export const restartCosts = { stay: "RestartStays", pause: "RestartPauses", end: "RestartEnds" } as const;
