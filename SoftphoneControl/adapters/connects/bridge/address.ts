export interface BridgeAddress {
  /** Path of the integration library. */
  readonly library: string;
  /** Names this one bridge, so that an older one is not mistaken for it. */
  readonly bridge: string;
}

/**
 * @param page where the bridge's page is
 *
 * A web resource is given `data` and nothing else: Dynamics does not promise to let other parameters through.
 */
export function bridgeUrl(page: string, { library, bridge }: BridgeAddress): string {
  return `${page}?data=${encodeURIComponent(new URLSearchParams({ library, bridge }).toString())}`;
}

/** @returns undefined when the page was opened in another way, or for a script that is not on `origin`. */
export function readBridgeUrl(search: string, origin: string): BridgeAddress | undefined {
  const given = new URLSearchParams(search);
  const data = new URLSearchParams(given.get("data") ?? search);
  const library = data.get("library") ?? "";
  const bridge = data.get("bridge") ?? "";
  return bridge !== "" && isPathOn(origin, library) ? { library, bridge } : undefined;
}

function isPathOn(origin: string, path: string): boolean {
  try {
    return /^\/(?![/\\])[^\s\\]*$/.test(path) && new URL(path, origin).origin === origin;
  } catch {
    return false;
  }
}
