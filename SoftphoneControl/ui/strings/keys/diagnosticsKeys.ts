/** Diagnostics, the flight recorder and About. */
export type DiagnosticsKey = never;
