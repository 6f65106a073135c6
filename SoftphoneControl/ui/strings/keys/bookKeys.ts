/** Recent calls, My day and what was before this call. */
export type BookKey = never;
