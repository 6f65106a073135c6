/** In the texts of `contains`, `startswith` and `endswith`, `%`, `_` and `[…]` are wildcards, as in SQL. */
export function likePattern(text: string, before: string, after: string): RegExp {
  const parts = [...text.matchAll(/\[(\^?)([^\]]+)\]|[\s\S]/g)].map(([whole, not, set]) => {
    if (set !== undefined) return `[${not ?? ""}${set.replace(/[\\\]^]/g, "\\$&")}]`;
    if (whole === "%") return "[\\s\\S]*";
    return whole === "_" ? "[\\s\\S]" : whole.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  });
  return new RegExp(`${before}${parts.join("")}${after}`, "i");
}
