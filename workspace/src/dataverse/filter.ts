import { notPlayed } from "./dataverseError";
import { filterTokens } from "./filterTokens";
import type { FilterToken } from "./filterTokens";
import { likePattern } from "./likePattern";
import { bareId, textIn } from "./row";
import type { Row } from "./row";

type Matches = (row: Row) => boolean;

/** What a text has to look like, by function. */
const functions: Readonly<Record<string, (part: string) => RegExp>> = {
  contains: (part) => likePattern(part, "", ""),
  startswith: (part) => likePattern(part, "^", ""),
  endswith: (part) => likePattern(part, "", "$"),
};

const comparisons: Readonly<Record<string, (text: string | null, value: string | null) => boolean>> = {
  eq: (text, value) => text === value,
  ne: (text, value) => text !== value,
};

/**
 * Reads a `$filter` of `and`, `or`, `not`, brackets, `eq`, `ne`, `contains`, `startswith`, `endswith`. Like Dataverse, it ignores case.
 * @param check throws when there is no such column
 */
export function parseFilter(filter: string, check: (column: string) => void): Matches {
  const tokens = filterTokens(filter);

  const next = (): FilterToken => {
    const token = tokens.shift();
    if (token === undefined) throw notPlayed(`can't read this filter, it ends too early: ${filter}`);
    return token;
  };
  const expect = (value: string): void => {
    const token = next();
    if (token.value !== value) throw notPlayed(`can't read this filter: "${value}" expected, "${token.value}" found.`);
  };
  const follows = (word: string): boolean => {
    if (tokens[0]?.kind !== "word" || tokens[0].value !== word) return false;
    tokens.shift();
    return true;
  };

  function alternatives(): Matches {
    const all = [conjunction()];
    while (follows("or")) all.push(conjunction());
    return (row) => all.some((matches) => matches(row));
  }
  function conjunction(): Matches {
    const all = [condition()];
    while (follows("and")) all.push(condition());
    return (row) => all.every((matches) => matches(row));
  }
  function condition(): Matches {
    if (follows("not")) {
      const matches = condition();
      return (row) => !matches(row);
    }
    const token = next();
    if (token.value === "(" && token.kind === "mark") {
      const matches = alternatives();
      expect(")");
      return matches;
    }
    return Object.hasOwn(functions, token.value) && tokens[0]?.value === "(" ? functionCall(token.value) : comparison(token);
  }
  function functionCall(name: string): Matches {
    expect("(");
    const column = columnIn(next());
    expect(",");
    const pattern = functions[name]?.(next().value);
    expect(")");
    return (row) => pattern?.test(textIn(row, column)) ?? false;
  }
  function columnIn({ kind, value }: FilterToken): string {
    if (kind !== "word") throw notPlayed(`can't read this filter: a column expected, "${value}" found.`);
    check(value);
    return value;
  }
  function comparison(first: FilterToken): Matches {
    const column = columnIn(first);
    const operator = next().value;
    const compare = comparisons[operator];
    if (compare === undefined) throw notPlayed(`does not know "${operator}".`);
    const token = next();
    const text = folded(token.value) ?? "";
    const value = token.kind === "word" && token.value === "null" ? null : /^_.+_value$/.test(column) ? bareId(text) : text;
    return (row) => compare(folded(row[column]), value);
  }

  const matches = alternatives();
  if (tokens.length > 0) throw notPlayed(`can't read this filter from "${tokens[0]?.value}" on.`);
  return matches;
}

function folded(value: Row[string]): string | null {
  return value === null || value === undefined || typeof value === "object" ? null : String(value).toLowerCase();
}
