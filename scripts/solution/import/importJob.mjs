const entities = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

const decode = (text) => text.replace(/&(?:#x([\da-f]+)|#(\d+)|(lt|gt|quot|apos|amp));/gi, (_match, hex, decimal, name) => (name ? entities[name.toLowerCase()] : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal))));

/** The failures in an import job's `data`, in the platform's own words. */
export function jobFailures(data) {
  const results = [...(data ?? "").matchAll(/<result\b([^>]*)>/g)].map(([, attributes]) => new Map([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, decode(value)])));
  const failures = results.filter((result) => result.get("result") === "failure").map((result) => [result.get("errortext"), result.get("errorcode")].filter(Boolean));
  return failures.map(([text, code]) => (code ? `${text} (${code})` : text)).filter(Boolean);
}
