import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, it } from "node:test";
import { readBuildOptions } from "../../scripts/build/buildOptions.mjs";
import { raiseDevelopmentVersion } from "../../scripts/build/developmentVersion.mjs";
import { defaultOutDir, inRoot } from "../../scripts/lib/paths.mjs";

describe("build options", () => {
  it("are production into out/controls by default", () => {
    assert.deepEqual(readBuildOptions([]), { buildMode: "production", outDir: defaultOutDir, rest: [] });
  });
  it("come from MSBuild, and what is not ours is passed on", () => {
    assert.deepEqual(readBuildOptions(["--buildMode", "development", "--outDir", "out/elsewhere", "--buildSource", "MSBuild", "--noColor"]), {
      buildMode: "development",
      outDir: inRoot("out", "elsewhere"),
      rest: ["--buildSource", "MSBuild", "--noColor"],
    });
  });
  it("may be written with an equals sign", () => {
    assert.deepEqual(readBuildOptions(["--buildMode=none", `--outDir=${inRoot("x y")}`]), { buildMode: "none", outDir: inRoot("x y"), rest: [] });
  });
  it("refuse a mode that does not exist", () => {
    assert.throws(() => readBuildOptions(["--buildMode", "Release"]), /one of production, development, none, not "Release"/);
  });
});

describe("a development version", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "osp-version-"));
  const file = path.join(folder, "ControlManifest.xml");
  const raised = (manifest, now) => {
    writeFileSync(file, manifest);
    raiseDevelopmentVersion(file, now);
    return readFileSync(file, "utf8");
  };
  it("replaces the last part of the control's version only", () => {
    const manifest = `<?xml version="1.0"?><manifest><control namespace="N" version="0.1.0" api-version="1.3.18"><resx version="1.0.0"/></control></manifest>`;
    assert.equal(raised(manifest, Date.UTC(2020, 0, 2)), manifest.replace(`version="0.1.0" api`, `version="0.1.86400" api`));
  });
  it("is higher a second later", () => {
    const at = (now) => Number(/"0\.1\.(\d+)"/.exec(raised(`<control version="0.1.0">`, now))[1]);
    assert.equal(at(Date.UTC(2026, 0, 1, 0, 0, 1)) - at(Date.UTC(2026, 0, 1)), 1);
  });
  it("needs a version to raise", () => {
    assert.throws(() => raised(`<control version="1">`, 0), /no version like 1\.2\.3/);
  });
  it("leaves nothing behind", () => rmSync(folder, { recursive: true }));
});
