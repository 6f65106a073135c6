import assert from "node:assert/strict";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, it } from "node:test";
import { inRoot, root } from "../../scripts/lib/paths.mjs";
import { packageVersion, readVersions, setVersion } from "../../scripts/release/versionPlaces.mjs";
import { controlVersion, isHigher, solutionVersion } from "../../scripts/release/versions.mjs";

const files = readVersions(root).map(({ file }) => file);
const folders = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** A copy of every file with a version, where it may be changed. */
function copy() {
  const folder = mkdtempSync(path.join(tmpdir(), "version-"));
  folders.push(folder);
  for (const file of files) cpSync(inRoot(file), path.join(folder, file), { recursive: true });
  return folder;
}

const differing = (folder, version) => readVersions(folder, version).filter(({ stands, wanted }) => stands !== wanted);

describe("the version", () => {
  it("is the same in all places (npm run version:set -- <version> sets them)", () => {
    assert.deepEqual(differing(root), []);
    const must = ["package.json", "workspace/package.json", "package-lock.json", "SoftphoneControl/ControlManifest.Input.xml", "SoftphoneControl/app/version.ts"];
    assert.deepEqual(must.filter((file) => !files.includes(file)), []);
    for (const file of ["Solutions/src/Other/Solution.xml", "Solutions/demo/Solution.xml"]) assert.equal(files.includes(file), existsSync(inRoot(file)));
  });
  it("has a section in CHANGELOG.md", () => assert.ok(readFileSync(inRoot("CHANGELOG.md"), "utf8").includes(`\n## ${packageVersion(root)}`)));
  it("that differs in one place is seen", () => {
    const folder = copy();
    const file = path.join(folder, "SoftphoneControl/app/version.ts");
    writeFileSync(file, readFileSync(file, "utf8").replace(packageVersion(root), "9.9.9"));
    assert.deepEqual(differing(folder).map(({ file: place, stands }) => [place, stands]), [["SoftphoneControl/app/version.ts", "9.9.9"]]);
  });
});

describe("setting a version", () => {
  it("changes it everywhere, and nothing else", () => {
    const folder = copy();
    setVersion(folder, "7.8.9");
    assert.deepEqual(differing(folder, "7.8.9"), []);
    for (const file of new Set(files)) {
      const [before, now] = [root, folder].map((place) => readFileSync(path.join(place, file), "utf8").split("\n"));
      const changed = now.filter((line, at) => line !== before[at]);
      assert.equal(now.length, before.length);
      assert.equal(changed.length, files.filter((other) => other === file).length, file);
      for (const line of changed) assert.match(line, /7\.8\.9/);
    }
  });
  it("gives control and solution the form they take", () => {
    const folder = copy();
    setVersion(folder, "7.8.9-beta.4");
    const stands = Object.fromEntries(readVersions(folder).map(({ file, stands: version }) => [file, version]));
    assert.equal(stands["package.json"], "7.8.9-beta.4");
    assert.equal(stands["SoftphoneControl/ControlManifest.Input.xml"], "7.8.9");
    for (const [file, version] of Object.entries(stands)) if (file.startsWith("Solutions/")) assert.equal(version, "7.8.9.4");
  });
  it("repairs a place that differs", () => {
    const folder = copy();
    const file = path.join(folder, "workspace/package.json");
    writeFileSync(file, readFileSync(file, "utf8").replace(/"version": "[^"]*"/, '"version": "0.0.1"'));
    setVersion(folder, packageVersion(root));
    assert.deepEqual(differing(folder), []);
  });
  it("never goes back, and then changes nothing", () => {
    const folder = copy();
    setVersion(folder, "7.8.9-beta.4");
    for (const lower of ["7.8.9", "7.8.9-beta.5", "7.8.8", "7.7.10", "6.9.9"]) assert.throws(() => setVersion(folder, lower), /can't be followed by[\s\S]*Take 7\.8\.10 or higher/);
    assert.deepEqual(differing(folder, "7.8.9-beta.4"), []);
    setVersion(folder, "7.8.10");
  });
  it("changes no place when one is missing", () => {
    const folder = copy();
    writeFileSync(path.join(folder, "SoftphoneControl/app/version.ts"), "export {};\n");
    assert.throws(() => setVersion(folder, "7.8.9"), /version\.ts has no version/);
    assert.equal(packageVersion(folder), packageVersion(root));
  });
});

describe("a version number", () => {
  it("is semver; a pre-release ends in a number", () => {
    assert.equal(solutionVersion("1.2.3"), "1.2.3.0");
    assert.equal(solutionVersion("1.2.3-beta.4"), "1.2.3.4");
    assert.equal(controlVersion("1.2.3-rc.1.2"), "1.2.3");
    for (const wrong of ["1.2", "v1.2.3", "1.2.3.4", "01.2.3", "1.2.3-", "1.2.3-beta", "1.2.3-beta.0", "1.2.3-beta.04", "1.2.3+5", "", "1.2.3 ", undefined]) assert.throws(() => solutionVersion(wrong), /is no version/, String(wrong));
  });
  it("is higher by its three numbers, the first that differs", () => {
    for (const [a, b] of [["0.1.1", "0.1.0"], ["0.10.0", "0.9.9"], ["1.0.0", "0.99.99"], ["1.2.4-beta.1", "1.2.3"]]) assert.deepEqual([isHigher(a, b), isHigher(b, a)], [true, false], `${a} ${b}`);
    for (const [a, b] of [["1.2.3", "1.2.3"], ["1.2.3", "1.2.3-beta.1"], ["1.2.3-beta.2", "1.2.3-beta.1"]]) assert.equal(isHigher(a, b), false);
  });
});
