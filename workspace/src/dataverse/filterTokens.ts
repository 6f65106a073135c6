import { notPlayed } from "./dataverseError";

/** A piece of a `$filter`: a text in quotes, a name or number, or one of `( ) ,`. */
export type FilterToken = { readonly kind: "text" | "word" | "mark"; readonly value: string };

export function filterTokens(filter: string): FilterToken[] {
  const pattern = /\s*(?:'((?:[^']|'')*)'|([\w.\-/@{}]+)|([(),]))/gy;
  const tokens: FilterToken[] = [];
  const text = filter.trimEnd();
  while (pattern.lastIndex < text.length) {
    const start = pattern.lastIndex;
    const match = pattern.exec(text);
    if (match === null) throw notPlayed(`can't read this filter: ${text.slice(start)}`);
    const [, quoted, word, mark] = match;
    if (quoted !== undefined) tokens.push({ kind: "text", value: quoted.replaceAll("''", "'") });
    else if (word !== undefined) tokens.push({ kind: "word", value: word });
    else tokens.push({ kind: "mark", value: mark ?? "" });
  }
  return tokens;
}
