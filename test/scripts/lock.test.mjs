import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { inRoot } from "../../scripts/lib/paths.mjs";
import { lockEntry, missingOptional, platformOf } from "../../scripts/lock/optionalPackages.mjs";

const { packages } = JSON.parse(readFileSync(inRoot("package-lock.json"), "utf8"));

describe("the lock file", () => {
  it("holds the packages of every platform (else: node scripts/completeLock.mjs)", () => assert.deepEqual(missingOptional(packages), []));
  it("names no registry", () => {
    assert.deepEqual(Object.values(packages).filter(({ resolved, link }) => resolved && !link), []);
  });
});

describe("an optional package", () => {
  const planted = {
    "": { name: "planted" },
    "node_modules/tool": { version: "1.2.3", dev: true, license: "MIT", engines: { node: ">=18" }, optionalDependencies: { "@tool/linux-x64-musl": "1.2.3", "@tool/win32-arm64-msvc": "1.2.3" } },
    "node_modules/tool/node_modules/@tool/linux-x64-musl": { version: "1.2.3" },
    "node_modules/other/node_modules/@tool/win32-arm64-msvc": { version: "1.2.3" },
  };
  it("is missing where its parent cannot reach it", () => {
    assert.deepEqual(missingOptional(planted), [{ parent: "node_modules/tool", name: "@tool/win32-arm64-msvc", version: "1.2.3" }]);
  });
  it("is written with its platform, and what its parent says", () => {
    const [wanted] = missingOptional(planted);
    assert.deepEqual(lockEntry(wanted, wanted.name, planted), { version: "1.2.3", cpu: ["arm64"], dev: true, license: "MIT", optional: true, os: ["win32"], engines: { node: ">=18" } });
  });
  it("is not written from a range", () => assert.throws(() => lockEntry({ parent: "node_modules/tool", version: "^1.2.3" }, "@tool/linux-x64", planted), /only an exact version/));
  it("tells its platform by its name, as npm wrote it for those it has", () => {
    const held = Object.entries(packages).filter(([place, { optional, os }]) => optional && os && /-(arm|arm64|x64|ia32|riscv64|s390x|ppc64)(-|$)/.test(place));
    assert.ok(held.length > 20);
    for (const [place, { os, cpu, libc }] of held) assert.deepEqual(platformOf(place), { os, cpu, ...(libc && { libc }) });
  });
});
