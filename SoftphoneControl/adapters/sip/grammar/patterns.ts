/** The words that SIP's grammar is made of (RFC 3261 §25.1), to be put together. None of them can be matched in two ways, so a hostile text costs no time. */
export const token = "[\\w.!%*+`'~-]+";
/** White space, at least one; it may go over to the next line. */
export const gap = "(?:(?:[ \\t]*\\r\\n)?[ \\t]+)";
/** White space, or none. */
export const maybeGap = `${gap}?`;
/** With its quotes. */
export const quoted = '"(?:[ \\t!#-\\[\\]-~\\x80-\\uffff]|\\r\\n(?=[ \\t])|\\\\[^\\n\\r\\x80-\\uffff])*"';
/** A pair of hexadecimal digits that stand for a byte. */
export const escaped = "%[\\da-fA-F]{2}";

/** Makes a pattern that finds only where a scanner stands. */
export const sticky = (source: string, flags = ""): RegExp => new RegExp(source, `y${flags}`);

export const comma = sticky(`${maybeGap},${maybeGap}`);
