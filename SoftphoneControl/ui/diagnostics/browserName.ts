/** As people know it; what browsers say of themselves names several. */
export function browserName(userAgent: string): string {
  const [, name = "", version = ""] = /\b(Edg|OPR|Firefox|Chrome)\/(\d+)/.exec(userAgent.replace(/Chrome(?=\S* Safari\S* (?:Edg|OPR)\/)/, "")) ?? /(Safari)(?=)/.exec(userAgent) ?? [];
  const names: Readonly<Record<string, string>> = { Edg: "Microsoft Edge", OPR: "Opera" };
  return `${names[name] ?? name} ${version}`.trim() || userAgent;
}
