import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, afterEach, describe, it } from "node:test";
import { inRoot } from "../../scripts/lib/paths.mjs";
import { runNode } from "../../scripts/lib/run.mjs";
import { connect } from "../../scripts/solution/import/dataverse.mjs";
import { jobFailures } from "../../scripts/solution/import/importJob.mjs";
import { importSolution } from "../../scripts/solution/import/importSolution.mjs";
import { readImportOptions } from "../../scripts/solution/import/options.mjs";
import { readSolutionFile } from "../../scripts/solution/import/solutionFile.mjs";
import { control, jobId, startFakeDataverse, token, zipOf } from "./fakeDataverse.mjs";

const files = {
  "customizations.xml": `<ImportExportXml><CustomControls><CustomControl><Name>${control.name}</Name><FileName>/Controls/${control.name}/ControlManifest.xml</FileName></CustomControl></CustomControls></ImportExportXml>`,
  "solution.xml": "<ImportExportXml><SolutionManifest><UniqueName>OpenSoftphone</UniqueName><Version>0.1.0.0</Version><Managed>1</Managed><Publisher><UniqueName>opensoftphone</UniqueName></Publisher></SolutionManifest></ImportExportXml>",
  [`Controls/${control.name}/ControlManifest.xml`]: `<?xml version="1.0"?><manifest><control namespace="OpenSoftphone" version="${control.version}"></control></manifest>`,
};
const folder = mkdtempSync(path.join(tmpdir(), "import-"));
const file = path.join(folder, "planted_managed.zip");
writeFileSync(file, zipOf(files));
after(() => rmSync(folder, { recursive: true }));
const solution = readSolutionFile(file);

let fake;
afterEach(() => fake?.close());

/** Runs an import against planted answers; nothing waits: the clock jumps. */
async function run(answers, { timeoutMs = 30 * 60_000, timeoutSignal, ...options } = {}) {
  fake = await startFakeDataverse(answers);
  const said = [];
  const waits = [];
  let now = 1_000_000;
  const clock = { now: () => now, wait: async (ms) => void (waits.push(ms), (now += ms)) };
  const dataverse = connect({ url: fake.url, token, timeoutMs, clock, ...(timeoutSignal && { timeoutSignal }) });
  const fault = await importSolution(dataverse, solution, { say: (line) => said.push(line), newId: () => jobId, ...options }).then(
    () => undefined,
    (error) => error.message,
  );
  assert.doesNotMatch(`${fault}${said.join()}`, new RegExp(token));
  return { fault, said: said.join("\n"), waits, asked: fake.asked, endpoints: fake.endpoints() };
}

const running = { json: { statecode: 2, statuscode: 20 } };
const error = (status, message, headers) => ({ status, headers, json: { error: { code: "0x80040000", message } } });

describe("an import that goes well", () => {
  it("imports, waits, publishes and looks what is there", async () => {
    const { fault, said, waits, asked, endpoints } = await run({ asyncoperations: [{ json: { statecode: 0, statuscode: 0 } }, running, running, { json: { statecode: 3, statuscode: 30 } }] });
    assert.equal(fault, undefined);
    assert.deepEqual(endpoints, ["customcontrols", "ImportSolutionAsync", ...Array(4).fill("asyncoperations"), "PublishAllXml", "solutions", "customcontrols"]);
    assert.deepEqual(waits, [5000, 5000, 5000]);
    const { body, headers } = asked[1];
    assert.deepEqual(body, { OverwriteUnmanagedCustomizations: false, PublishWorkflows: true, CustomizationFile: zipOf(files).toString("base64"), ImportJobId: jobId });
    assert.equal(headers.authorization, `Bearer ${token}`);
    assert.equal(asked.at(-1).filter, `name eq '${control.name}'`);
    assert.match(said, /waits for its turn[\s\S]+running[\s\S]+Publishing[\s\S]+Done: OpenSoftphone 0\.1\.0\.0, osp_OpenSoftphone\.SoftphoneControl 0\.1\.0\.$/);
    assert.doesNotMatch(said, /Note:/);
  });
  it("overwrites what was changed by hand only when told to", async () => {
    const { asked } = await run({}, { overwriteUnmanaged: true });
    assert.equal(asked[1].body.OverwriteUnmanagedCustomizations, true);
  });
  it("says when the control's version was there before", async () => {
    assert.match((await run({ customcontrols: [{ json: { value: [control] } }] })).said, /Note: the organization had .* 0\.1\.0 before/);
  });
});

describe("an import that fails in the organization", () => {
  const failed = { json: { statecode: 3, statuscode: 31, message: "The import of the solution failed.", friendlymessage: null } };
  const data = `<importexportxml><customControls><customControl id="x" processed="true"><result result="failure" errorcode="0x80160000" errortext="&lt;Control&gt; was already created by another publisher &amp; can&apos;t be replaced" /></customControl><customControl><result result="success" errorcode="0" errortext="" /></customControl></customControls><solutionManifest><result errortext="&#60;Control&#x3E; was already created by another publisher &amp; can't be replaced" errorcode="0x80160000" result="failure" /></solutionManifest></importexportxml>`;

  it("ends with Dataverse's own message and the reasons of the import job, each once", async () => {
    const { fault, endpoints } = await run({ asyncoperations: [running, failed], importjobs: [{ json: { data } }] });
    assert.equal(fault, `The import failed.\nDataverse says: The import of the solution failed.\nDataverse says: <Control> was already created by another publisher & can't be replaced (0x80160000)\nImport job: ${jobId}`);
    assert.ok(!endpoints.includes("PublishAllXml"));
  });
  it("still tells the message when the import job can't be read", async () => {
    const { fault } = await run({ asyncoperations: [failed], importjobs: [error(403, "no read access")] });
    assert.match(fault, /Dataverse says: The import of the solution failed\.\nReading the import job: .*403[\s\S]*no read access/);
  });
  it("says so when Dataverse gives no reason", async () => assert.match((await run({ asyncoperations: [{ json: { statecode: 3, statuscode: 31 } }] })).fault, /gave no reason/));
  it("tells a canceled one apart", async () => assert.match((await run({ asyncoperations: [{ json: { statecode: 3, statuscode: 32 } }] })).fault, /^The import was canceled/));
  it("finds no failure in a job without one", () => {
    assert.deepEqual(jobFailures('<r><result result="success" errorcode="0" errortext="" /><result result="warning" errorcode="1" errortext="odd" /></r>'), []);
    assert.deepEqual(jobFailures(undefined), []);
  });
});

describe("what is there afterwards", () => {
  const rows = (...value) => [{ json: { value: [] } }, { json: { value } }];
  it("is not what the zip holds: an old control", async () => assert.match((await run({ customcontrols: rows({ ...control, version: "0.0.9" }) })).fault, /reported success, but the control \S+ has version 0\.0\.9, not 0\.1\.0/));
  it("is not what the zip holds: no control", async () => assert.match((await run({ customcontrols: rows() })).fault, /control osp_OpenSoftphone\.SoftphoneControl is not there/));
  it("is not what the zip holds: no solution", async () => assert.match((await run({ solutions: [{ json: { value: [] } }] })).fault, /solution OpenSoftphone is not there/));
  it("is not what the zip holds: another solution version", async () => assert.match((await run({ solutions: [{ json: { value: [{ version: "0.2" }] } }] })).fault, /has version 0\.2, not 0\.1\.0\.0/));
  it("may write its version shorter", async () => assert.equal((await run({ solutions: [{ json: { value: [{ version: "0.1" }] } }] })).fault, undefined));
});

describe("an answer that refuses", () => {
  const start = (answer) => ({ ImportSolutionAsync: [answer] });
  it("401: the token", async () => assert.match((await run({ customcontrols: [{ status: 401, text: "" }] })).fault, /does not accept the token \(401\)/));
  it("403: the role, and Dataverse's message", async () => {
    const { fault, endpoints } = await run(start(error(403, "Principal user is missing prvImportCustomization privilege")));
    assert.match(fault, /may not do that \(403\)[\s\S]*Dataverse says: Principal user is missing prvImportCustomization privilege \(0x80040000\)/);
    assert.equal(endpoints.at(-1), "ImportSolutionAsync");
  });
  it("400: Dataverse's message, once", async () => {
    const { fault, endpoints } = await run(start(error(400, "Cannot start another Import")));
    assert.match(fault, /Cannot start another Import/);
    assert.equal(endpoints.filter((endpoint) => endpoint === "ImportSolutionAsync").length, 1);
  });
  it("a page instead of data", async () => assert.match((await run({ customcontrols: [{ text: "<html>" }] })).fault, /a page, not data/));
  it("a redirect, to which the token does not go", async () => {
    const { fault, asked } = await run({ customcontrols: [{ status: 302, headers: { Location: "/elsewhere" }, text: "" }] });
    assert.match(fault, /sends elsewhere/);
    assert.equal(asked.length, 1);
  });
  it("echoing the token: it is hidden", async () => assert.match((await run(start(error(400, `bad ${token}`)))).fault, /bad «token»/));
  it("no operation named", async () => assert.match((await run(start({ json: {} }))).fault, /named no operation/));
  it("the token expires during the wait: the import goes on", async () => assert.match((await run({ asyncoperations: [running, { status: 401, text: "" }] })).fault, /\(401\)[\s\S]*goes on in the organization/));
  it("publishing fails: the solution is in", async () => assert.match((await run({ PublishAllXml: [error(400, "no")] })).fault, /^The solution is imported, but not published\.\nPublishing: /));
});

describe("too much asked (429)", () => {
  it("is tried again after the time asked for, in seconds or as a date", async () => {
    const date = new Date(1_000_000 + 7000 + 20_000).toUTCString();
    const { fault, waits, endpoints } = await run({ ImportSolutionAsync: [error(429, "slow", { "Retry-After": "7" }), error(429, "slow", { "Retry-After": date }), error(429, "slow"), { json: { AsyncOperationId: "a" } }] });
    assert.equal(fault, undefined);
    assert.deepEqual(waits, [7000, 20_000, 8000]);
    assert.equal(endpoints.filter((endpoint) => endpoint === "ImportSolutionAsync").length, 4);
  });
  it("ends in words when it never ends", async () => assert.match((await run({ customcontrols: [error(429, "Number of requests exceeded", { "Retry-After": "1" })] })).fault, /kept refusing \(429\)[\s\S]*Number of requests exceeded/));
  it("waits no longer than the time limit, and does not claim to be unsure", async () => {
    const { fault, waits } = await run({ ImportSolutionAsync: [error(429, "slow", { "Retry-After": "3600" })] });
    assert.match(fault, /time limit of 30 minutes is over/);
    assert.doesNotMatch(fault, /not known/);
    assert.deepEqual(waits, []);
  });
});

describe("a server that fails (5xx) or is silent", () => {
  it("is asked again where that is harmless", async () => {
    const { fault, waits } = await run({ asyncoperations: [{ status: 503, text: "" }, { status: 502, text: "<html>" }, { json: { statecode: 3, statuscode: 30 } }] });
    assert.equal(fault, undefined);
    assert.deepEqual(waits, [2000, 4000]);
  });
  it("does not get the zip twice: nobody knows whether the import began", async () => {
    const { fault, endpoints } = await run({ ImportSolutionAsync: [{ status: 500, text: "" }] });
    assert.match(fault, new RegExp(`failed \\(500\\)[\\s\\S]*began is not known[\\s\\S]*${jobId}`));
    assert.equal(endpoints.filter((endpoint) => endpoint === "ImportSolutionAsync").length, 1);
  });
  it("gives up after eight times", async () => {
    const { fault, waits } = await run({ customcontrols: [{ status: 500, text: "" }] });
    assert.match(fault, /Dataverse failed \(500\)/);
    assert.deepEqual(waits, [2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
  });
  it("is waited for only so long", async () => {
    const seconds = [];
    const timeoutSignal = (ms) => (seconds.push(ms / 1000), AbortSignal.abort(new DOMException("late", "TimeoutError")));
    const { fault } = await run({ customcontrols: [{ hang: true }] }, { timeoutSignal, timeoutMs: 90_000 });
    assert.match(fault, /no answer within \d+ seconds/);
    assert.equal(seconds[0], 90);
  });
  it("is not there at all", async () => {
    const gone = await startFakeDataverse();
    await gone.close();
    const dataverse = connect({ url: gone.url, token, timeoutMs: 1000, clock: { now: () => 0, wait: () => Promise.resolve() } });
    await assert.rejects(importSolution(dataverse, solution, { say: () => {} }), /refuses the connection[\s\S]*time limit/);
  });
});

it("an import that never ends meets the time limit", async () => {
  const { fault, waits } = await run({ asyncoperations: [running] }, { timeoutMs: 60_000 });
  assert.match(fault, /not done yet; it goes on[\s\S]*time limit of 1 minutes is over/);
  assert.equal(waits.length, 12);
});

describe("the options", () => {
  const env = { DATAVERSE_TOKEN: token };
  const read = (...args) => readImportOptions(args, env);
  it("take the address of any page of the organization", () => {
    const { url, file: zip, timeoutMs, token: read1 } = read("--url", "https://org.crm.dynamics.com/main.aspx?appid=1");
    assert.deepEqual([url, path.basename(zip), timeoutMs, read1], ["https://org.crm.dynamics.com", "OpenSoftphone_managed.zip", 1_800_000, token]);
  });
  it("let http go to this machine only", () => {
    for (const host of ["127.0.0.1:80", "localhost:8080", "[::1]:9"]) assert.ok(read("--url", `http://${host}`).url);
    for (const host of ["org.crm.dynamics.com", "127.0.0.1.example.com", "10.0.0.1"]) assert.throws(() => read("--url", `http://${host}`), /must begin with https/);
    assert.throws(() => read("--url", "ftp://127.0.0.1"), /must begin with https/);
  });
  it("refuse what can't work, in words", () => {
    assert.throws(() => read(), /--url is missing/);
    assert.throws(() => read("--url", "org.crm.dynamics.com"), /is no address/);
    assert.throws(() => read("--url", "https://me:pass@org.crm.dynamics.com"), /must not hold a user name/);
    assert.throws(() => read("--url", "https://o.example", "--timeout", "soon"), /"soon"; it must be a number/);
    assert.throws(() => read("--url", "https://o.example", "--colour", "red"), /--colour/);
    assert.throws(() => readImportOptions(["--url", "https://o.example"], {}), /DATAVERSE_TOKEN is not set/);
  });
  it("never quote the token, whatever is wrong with it", () => {
    assert.throws(() => readImportOptions(["--url", "https://o.example"], { DATAVERSE_TOKEN: "se\ncret" }), (fault) => /not shown/.test(fault.message) && !/cret/.test(fault.message));
    assert.equal(readImportOptions(["--url", "https://o.example"], { DATAVERSE_TOKEN: ` Bearer ${token}\n` }).token, token);
  });
});

describe("the zip", () => {
  const write = (content) => {
    const planted = path.join(folder, "other.zip");
    writeFileSync(planted, content);
    return planted;
  };
  it("tells name, version and controls", () => assert.deepEqual({ ...solution, bytes: 0 }, { name: "planted_managed.zip", bytes: 0, uniqueName: "OpenSoftphone", version: "0.1.0.0", managed: true, controls: [control] }));
  it("that is none is refused", () => {
    assert.throws(() => readSolutionFile(path.join(folder, "none.zip")), /not there\. Make it first: npm run solution/);
    assert.throws(() => readSolutionFile(write("no zip")), /not a solution zip/);
    assert.throws(() => readSolutionFile(write(zipOf({ "readme.txt": "" }))), /it has no solution\.xml/);
    assert.throws(() => readSolutionFile(write(zipOf(files).subarray(40))), /not a solution zip/);
    // Called deflated without being it.
    const damaged = zipOf(files);
    damaged.writeUInt16LE(8, damaged.readUInt32LE(damaged.length - 6) + 10);
    assert.throws(() => readSolutionFile(write(damaged)), /not a solution zip, or is damaged/);
  });
});

describe("the command", () => {
  const command = inRoot("scripts", "solution", "import", "index.mjs");
  const call = (args, env) => runNode(command, args, { quiet: true, env });
  it("ends with 0 after an import, and shows no token", async () => {
    fake = await startFakeDataverse();
    const { code, output } = await call(["--url", fake.url, "--file", file], { DATAVERSE_TOKEN: token });
    assert.equal(code, 0, output);
    assert.match(output, /Done: OpenSoftphone/);
    assert.doesNotMatch(output, new RegExp(token));
  });
  it("ends with 1 and Dataverse's own message when the import failed", async () => {
    fake = await startFakeDataverse({ asyncoperations: [{ json: { statecode: 3, statuscode: 31, message: "Solution manifest import: FAILURE" } }] });
    const { code, output } = await call(["--url", fake.url, "--file", file], { DATAVERSE_TOKEN: token });
    assert.equal(code, 1);
    assert.match(output, /Dataverse says: Solution manifest import: FAILURE/);
  });
  it("helps, without a token", async () => {
    const { code, output } = await call(["--help"], { DATAVERSE_TOKEN: "" });
    assert.equal(code, 0);
    assert.match(output, /--overwrite-unmanaged/);
  });
});
