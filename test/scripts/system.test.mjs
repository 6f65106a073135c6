import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { browserCandidates, findBrowser } from "../../scripts/system/browser.mjs";

describe("a browser", () => {
  it("is the one that OSP_BROWSER names", () => assert.equal(findBrowser({ env: { OSP_BROWSER: process.execPath } }), process.execPath));
  it("is not guessed when OSP_BROWSER is wrong", () => assert.throws(() => findBrowser({ env: { OSP_BROWSER: "/no/such/browser" } }), /OSP_BROWSER names \/no\/such\/browser/));
  it("is not found where there is none", () => assert.equal(findBrowser({ env: { PATH: "/no/such/folder" }, platform: "linux" }), undefined));
  it("is looked for along the path on Linux", () => {
    assert.deepEqual(browserCandidates({ PATH: "/a:/b" }, "linux").slice(0, 2), ["/a/chromium", "/b/chromium"]);
  });
  it("is looked for among the apps on macOS", () => {
    const candidates = browserCandidates({ HOME: "/Users/alice" }, "darwin");
    assert.ok(candidates.includes("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));
    assert.ok(candidates.includes("/Users/alice/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"));
  });
  it("is looked for among the programs on Windows", () => {
    const candidates = browserCandidates({ PROGRAMFILES: "C:\\Program Files", "PROGRAMFILES(X86)": "C:\\Program Files (x86)" }, "win32");
    assert.equal(candidates[0], "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");
    assert.ok(candidates.includes("C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe"));
  });
});
