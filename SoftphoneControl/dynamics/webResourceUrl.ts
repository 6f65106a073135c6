import { xrmContextOf } from "./xrm";

/** In a constant of its own: an address that is written out passes by the cache that the host keeps for its web resources. */
const folder = "WebResources";

/** Where a web resource of the organization is, by its name: the host's own answer where it gives one. */
export function webResourceUrl(page: Window, name: string): string {
  const context = xrmContextOf(page);
  try {
    return new URL(context?.getWebResourceUrl?.(name) ?? `${context?.getClientUrl?.() ?? ""}/${folder}/${name}`, page.location.origin).href;
  } catch {
    return `${page.location.origin}/${folder}/${name}`;
  }
}
