import { harnessSamples } from "./harnessSamples.mjs";

/**
 * The script that runs before the harness: keeps its fonts off the internet, and fills in sample values the first time. The harness would
 * start every text with "val", which is neither a number nor a configuration.
 * @param {string} manifest the built ControlManifest.xml
 */
export function harnessSetup(manifest) {
  const control = /<control\b[^>]*>/.exec(manifest)?.[0] ?? "";
  const key = `${attribute(control, "namespace")}.${attribute(control, "constructor")}_properties`;
  const values = Object.fromEntries(inputsOf(manifest).flatMap(({ name, type }) => sampleFor(name, type)));
  return `
window.FabricConfig = { fontBaseUrl: "", iconBaseUrl: "/osp/icons/" };
if (localStorage.getItem(${JSON.stringify(key)}) === null) localStorage.setItem(${JSON.stringify(key)}, ${JSON.stringify(JSON.stringify(values))});
`;
}

function sampleFor(name, type) {
  const sample = harnessSamples[name];
  return sample === undefined ? [] : [[name, { Value: sample, SelectedType: type }]];
}

function inputsOf(manifest) {
  const groups = Object.fromEntries(
    [...manifest.matchAll(/<type-group\b([^>]*)>([\s\S]*?)<\/type-group>/g)].map(([, attributes, types]) => [
      attribute(attributes, "name"),
      /<type>([^<]*)<\/type>/.exec(types)?.[1],
    ]),
  );
  return [...manifest.matchAll(/<property\b[^>]*>/g)]
    .map(([tag]) => ({ name: attribute(tag, "name"), type: attribute(tag, "of-type") ?? groups[attribute(tag, "of-type-group")] }));
}

function attribute(tag, name) {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}
