const fields: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  d: { day: "numeric" },
  dd: { day: "2-digit" },
  ddd: { weekday: "short" },
  dddd: { weekday: "long" },
  M: { month: "numeric" },
  MM: { month: "2-digit" },
  MMM: { month: "short" },
  MMMM: { month: "long" },
  y: { year: "2-digit" },
  yy: { year: "2-digit" },
  yyyy: { year: "numeric" },
};

/** A date in a pattern of .NET, as Dynamics has it: `dd.MM.yyyy`. What stands in quotes stays. */
export function fillDatePattern(pattern: string, at: number, locale: string): string {
  const date = new Date(at);
  return pattern.replace(/'([^']*)'|d+|M+|y+/g, (token, quoted: string | undefined) => {
    const field = fields[token];
    if (field === undefined) return quoted ?? token;
    const [name = "day"] = Object.keys(field);
    const value = new Intl.DateTimeFormat(locale, field).formatToParts(date).find(({ type }) => type === name)?.value ?? token;
    // Alone, some languages write one digit where two are asked for.
    return Object.values(field).includes("2-digit") ? value.padStart(2, "0") : value;
  });
}
