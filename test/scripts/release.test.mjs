import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, describe, it } from "node:test";
import { inRoot } from "../../scripts/lib/paths.mjs";
import { noticesFile, noticesText } from "../../scripts/release/notices.mjs";
import { bomOf, writeSbom } from "../../scripts/release/sbom.mjs";
import { bundledPackages, shippedPackages } from "../../scripts/release/shippedPackages.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "release-"));
after(() => rmSync(folder, { recursive: true }));
const packages = shippedPackages();
const names = packages.map(({ name }) => name);

/** A repository of its own with these packages in its lock file and, unless told otherwise, installed. */
function plant(name, lock, installed = lock) {
  const root = path.join(folder, name);
  mkdirSync(root);
  writeFileSync(path.join(root, "package-lock.json"), JSON.stringify({ packages: lock }));
  for (const [place, { version }] of Object.entries(installed)) {
    mkdirSync(path.join(root, place), { recursive: true });
    writeFileSync(path.join(root, place, "package.json"), JSON.stringify({ version, repository: { url: "git+https://example.com/x.git" } }));
  }
  return root;
}

const icons = { "node_modules/@fluentui/svg-icons": { version: "1.0.0", license: "MIT" } };

describe("the packages that ship", () => {
  it("are those in the control and the web resources, and the icons (else: npm run notices)", async () => {
    assert.deepEqual(names.filter((name) => name !== "@fluentui/svg-icons"), await bundledPackages());
    assert.ok(names.includes("@fluentui/svg-icons"));
  });
  it("have what the softphone page brings along: React with its parts, and Fluent as far as it is used", () => {
    for (const name of ["react", "react-dom", "scheduler", "@fluentui/react-components", "@fluentui/react-menu", "@griffel/react", "tabster"]) assert.ok(names.includes(name), name);
    assert.ok(!names.includes("@fluentui/react-tree"));
  });
  it("include what they need themselves, where npm finds it, and no tools", () => {
    const root = plant("nested", {
      "": { dependencies: { a: "1" }, devDependencies: { tool: "1" } },
      "node_modules/a": { version: "1.0.0", license: "MIT", dependencies: { b: "2" } },
      "node_modules/a/node_modules/b": { version: "2.0.0", license: "ISC", dependencies: { a: "1", unused: "1" } },
      "node_modules/b": { version: "1.0.0", license: "MIT", dev: true },
      "node_modules/tool": { version: "1.0.0", license: "MIT", dev: true },
      ...icons,
    });
    const found = shippedPackages(root, ["a", "b"]);
    assert.deepEqual(found.map(({ name, version, dependencies }) => [name, version, dependencies]), [["@fluentui/svg-icons", "1.0.0", []], ["a", "1.0.0", ["b@2.0.0"]], ["b", "2.0.0", ["a@1.0.0"]]]);
    assert.equal(found[1].source, "https://example.com/x");
  });
  it("must be installed as the lock file says", () => {
    const lock = { "": { dependencies: { a: "1" } }, "node_modules/a": { version: "1.0.0", license: "MIT" }, ...icons };
    assert.throws(() => shippedPackages(plant("other", lock, { "node_modules/a": { version: "1.0.1" } }), ["a"]), /a 1\.0\.0 is in package-lock\.json, but 1\.0\.1 is installed/);
    assert.throws(() => shippedPackages(plant("none", lock, {}), ["a"]), /no version of it is installed/);
    assert.throws(() => shippedPackages(plant("unlocked", { "": { dependencies: { a: "1" } } }), ["a"]), /a, which package\.json needs, is not in package-lock\.json/);
    assert.throws(() => shippedPackages(plant("hidden", lock), ["a", "b"]), /b is in a bundle, and no dependency leads to it/);
  });
});

describe("the notices", () => {
  const text = noticesText(packages);
  it("are up to date (else: npm run notices)", () => assert.equal(readFileSync(noticesFile, "utf8"), text));
  it("hold name, version, copyright and licence of each", () => {
    for (const { name, version } of packages) assert.ok(text.includes(`\n${name} ${version}\nLicence: `), name);
    for (const holder of ["2017 Kent C. Dodds", "2016 @catamphetamine", "Meta Platforms, Inc.", "Facebook, Inc.", "Fabian Hiller", "2020 Microsoft Corporation"]) assert.match(text, new RegExp(`Copyright \\(c\\) ${holder}`));
    assert.match(text, /Apache License\s+Version 2\.0/);
  });
  it("are under licences that ask for no more than a notice", () => {
    assert.deepEqual(packages.filter(({ licence }) => !/^(0BSD|MIT|ISC|Apache-2\.0|BSD-[23]-Clause|\(MIT (AND|OR) [\w.-]+\))$/.test(licence)).map(({ name, licence }) => `${name} ${licence}`), []);
  });
  it("change with a version", () => assert.notEqual(noticesText(packages.map((entry) => ({ ...entry, version: "9.9.9" }))), text));
  it("are not made without a licence text", () => {
    const bare = path.join(folder, "bare");
    mkdirSync(bare);
    assert.throws(() => noticesText([{ ...packages[1], name: "planted", folder: bare }]), /planted brings no licence text/);
  });
});

describe("the bill of materials", () => {
  const file = writeSbom({ outDir: path.join(folder, "bin") });
  const bom = JSON.parse(readFileSync(file, "utf8"));
  const { version } = JSON.parse(readFileSync(inRoot("package.json"), "utf8"));

  it("is CycloneDX 1.6 of this version", () => {
    assert.equal(path.basename(file), "OpenSoftphone.cdx.json");
    assert.deepEqual([bom.bomFormat, bom.specVersion, bom.version, bom.metadata.component.version], ["CycloneDX", "1.6", 1, version]);
  });
  it("is the same each time: no serial number, no time", () => {
    const first = readFileSync(file);
    cpSync(file, path.join(folder, "first.json"));
    assert.deepEqual(readFileSync(writeSbom({ outDir: path.join(folder, "again") })), first);
    assert.equal(bom.serialNumber, undefined);
    assert.equal(bom.metadata.timestamp, undefined);
    assert.doesNotMatch(first.toString(), /node_modules|\/tmp|registry/);
  });
  it("has each package with its address, licence and checksum", () => {
    assert.deepEqual(bom.components.map(({ purl }) => purl), packages.map(({ name, version: of }) => `pkg:npm/${name.replace("@", "%40")}@${of}`));
    for (const { name, licenses, hashes: [hash], type, externalReferences } of bom.components) {
      assert.equal(type, "library");
      assert.deepEqual(licenses, [{ license: { id: "MIT" } }], name);
      assert.equal(hash.alg, "SHA-512");
      assert.match(hash.content, /^[0-9a-f]{128}$/);
      for (const { url } of externalReferences) assert.match(url, /^https:\/\//);
    }
  });
  it("names each once, and knows every reference", () => {
    const references = [bom.metadata.component, ...bom.components].map((part) => part["bom-ref"]);
    assert.equal(new Set(references).size, references.length);
    assert.deepEqual(bom.dependencies.map(({ ref }) => ref), references);
    const needed = new Set(bom.dependencies.slice(1).flatMap(({ dependsOn }) => dependsOn));
    assert.deepEqual(bom.dependencies[0].dependsOn, references.slice(1).filter((reference) => !needed.has(reference)));
  });
  it("says who needs whom, and gives several licences as an expression", () => {
    const planted = ["a", "b"].map((name) => ({ name, version: "1.0.0", licence: "(MIT OR Apache-2.0)", dependencies: name === "a" ? ["b@1.0.0"] : [] }));
    const { dependencies, components } = bomOf({ name: "p", version: "1.0.0", license: "MIT" }, planted);
    assert.deepEqual(dependencies.map(({ dependsOn }) => dependsOn), [["pkg:npm/a@1.0.0"], ["pkg:npm/b@1.0.0"], []]);
    assert.deepEqual(components[0].licenses, [{ expression: "(MIT OR Apache-2.0)" }]);
    assert.deepEqual(components[0].hashes, []);
  });
});
