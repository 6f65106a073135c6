/** After a take-over, the pages that are still there say so within this time. Milliseconds. */
export const pagesJoinMs = 1_000;
