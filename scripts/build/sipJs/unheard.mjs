/**
 * What sip.js writes into its log, for the minifier to leave out: the softphone has switched that log off (`logBuiltinEnabled`, and no connector), and its texts weigh 3.5 kB gzip.
 * A text that has to be made by a call stays.
 */
export const unheard = ["debug", "log", "warn", "error"].map((level) => `this.logger.${level}`);
