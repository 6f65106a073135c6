import type { Row } from "./row";
import { filterTokens } from "./filterTokens";
import type { FilterToken } from "./filterTokens";

type Matches = (row: Row) => boolean;

const functions: Readonly<Record<string, (text: string, part: string) => boolean>> = {
  contains: (text, part) => text.includes(part),
  startswith: (text, part) => text.startsWith(part),
  endswith: (text, part) => text.endsWith(part),
};

const comparisons: Readonly<Record<string, (text: string | null, value: string | null) => boolean>> = {
  eq: (text, value) => text === value,
  ne: (text, value) => text !== value,
};

/** Reads a `$filter` of `and`, `or`, `not`, brackets, `eq`, `ne`, `contains`, `startswith`, `endswith`. Like Dataverse, it ignores case. */
export function parseFilter(filter: string): Matches {
  const tokens = filterTokens(filter);

  const next = (): FilterToken => {
    const token = tokens.shift();
    if (token === undefined) throw new Error(`The sample Dataverse can't read this filter, it ends too early: ${filter}`);
    return token;
  };
  const expect = (value: string): void => {
    const token = next();
    if (token.value !== value) throw new Error(`The sample Dataverse can't read this filter: "${value}" expected, "${token.value}" found.`);
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
    return Object.hasOwn(functions, token.value) && tokens[0]?.value === "(" ? functionCall(token.value) : comparison(token.value);
  }
  function functionCall(name: string): Matches {
    expect("(");
    const column = next().value;
    expect(",");
    const part = folded(next().value) ?? "";
    expect(")");
    return (row) => functions[name]?.(folded(row[column]) ?? "", part) ?? false;
  }
  function comparison(column: string): Matches {
    const operator = next().value;
    const compare = comparisons[operator];
    if (compare === undefined) throw new Error(`The sample Dataverse does not know "${operator}".`);
    const token = next();
    const value = token.kind === "word" && token.value === "null" ? null : folded(token.value);
    return (row) => compare(folded(row[column]), value);
  }

  const matches = alternatives();
  if (tokens.length > 0) throw new Error(`The sample Dataverse can't read this filter from "${tokens[0]?.value}" on.`);
  return matches;
}

function folded(value: Row[string]): string | null {
  return value === null || value === undefined ? null : String(value).toLowerCase();
}
