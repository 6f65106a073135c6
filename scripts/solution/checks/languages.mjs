/**
 * Every language file has every text, and the manifest names every language file.
 * @param {string} manifest
 * @param {ReadonlyMap<string, string>} files language files by the path that the manifest gives them
 */
export function languageFaults(manifest, files) {
  const named = [...manifest.matchAll(/<resx path="([^"]+)"/g)].map(([, path]) => path);
  const texts = new Map([...files].map(([path, xml]) => [path, textsOf(xml)]));
  const keys = new Set([...texts.values()].flatMap((language) => [...language.keys()]));
  for (const [, key] of manifest.matchAll(/(?:display-name|description)-key="([^"]+)"/g)) keys.add(key);
  return [
    named.length === 0 && "The manifest names no language file.",
    ...named.filter((path) => !files.has(path)).map((path) => `The manifest names ${path}, which is not there.`),
    ...[...files.keys()].filter((path) => !named.includes(path)).map((path) => `The manifest does not name ${path}.`),
    ...[...texts].flatMap(([path, language]) => [...keys].filter((key) => !language.get(key)?.trim()).map((key) => `${path} has no text for ${key}.`)),
  ].filter(Boolean);
}

function textsOf(xml) {
  return new Map([...xml.matchAll(/<data name="([^"]+)"[^>]*>\s*<value>([^<]*)<\/value>/g)].map(([, key, text]) => [key, text]));
}
