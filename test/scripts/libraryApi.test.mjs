import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, describe, it } from "node:test";
import { build } from "esbuild";
import ts from "typescript";
import { libraryDeclarations, libraryReport, reportFault } from "../../scripts/api/libraryApi.mjs";
import { readApi } from "../../scripts/api/readApi.mjs";
import { rollUp } from "../../scripts/api/rollUp.mjs";
import { inRoot, root } from "../../scripts/lib/paths.mjs";

mkdirSync(inRoot(".cache"), { recursive: true });
const folder = mkdtempSync(inRoot(".cache", "declarations-"));
after(() => rmSync(folder, { recursive: true }));
const plant = (name, text) => {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
};
const compilerOptions = { strict: true, noEmit: true, types: [], target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022, moduleResolution: ts.ModuleResolutionKind.Bundler };

/** What TypeScript says about somebody's integration. */
function faultsOf(name, text) {
  const program = ts.createProgram([plant(name, text)], compilerOptions);
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => `${path.basename(file?.fileName ?? "")}:${file === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line + 1} ${ts.flattenDiagnosticMessageText(messageText, " ")}`);
}

const declarations = await libraryDeclarations();
const report = await libraryReport();
plant("connectsIntegrationLibrary.d.ts", declarations);

describe("the declarations of the integration library", () => {
  it("make the global known to a script that refers to them, with bare and with wrapped results", () => {
    const faults = faultsOf("script.ts", `/// <reference path="connectsIntegrationLibrary.d.ts" />
const cil = ConnectsIntegrationLibrary;
cil.initIntegration(() => {
  const stop: () => void = cil.onWorkitemCreate((workitem) => {
    if (workitem.state === "Offered") cil.acceptWorkitem(workitem.channelId, workitem.id).catch((error: { code: string }) => error.code);
    // @ts-expect-error no state of that name
    workitem.state === "Ringing";
    // @ts-expect-error may be undefined
    workitem.associatedParticipant.name;
  });
  cil.onAgentStateChange(({ newState, newReasonCode }) => newState === "NotReady" && newReasonCode !== "-1");
  stop();
});
window.ConnectsIntegrationLibrary.dialOrConsult("voice", "+14255550123");
// @ts-expect-error states that can't be asked for
cil.setAgentState("voice", "Active");
// @ts-expect-error too few
cil.dialOrConsult("voice");
// @ts-expect-error no such event
cil.onWorkitemTransfer(() => undefined);

const bare = new ConnectsIntegrationLibrary();
bare.isPrimaryTab().then((isPrimary: boolean) => isPrimary);
const wrapped = new ConnectsIntegrationLibrary<"envelope">();
wrapped.initIntegration(undefined, { results: "envelope" }).then(async () => {
  const { success, response, error } = await wrapped.getChannel("voice");
  if (success) response?.channel.workitems.length;
  else error?.requestId;
  // @ts-expect-error the bare value is inside
  const isPrimary: boolean = await wrapped.isPrimaryTab();
});
// @ts-expect-error another way there is not
wrapped.initIntegration(undefined, { results: "both" });
`);
    assert.deepEqual(faults, []);
  });

  it("are types to import for a module, and no values", () => {
    const faults = faultsOf("module.ts", `import { CilError } from "./connectsIntegrationLibrary";
import type { CilWorkitem, CustomSetting, Envelope } from "./connectsIntegrationLibrary";
export async function numbers(): Promise<string[]> {
  const workitems: CilWorkitem[] = await ConnectsIntegrationLibrary.getWorkitems();
  const [first]: CustomSetting[] = await ConnectsIntegrationLibrary.getCustomSettings();
  return [first.value, ...workitems.map(({ ani }) => ani)];
}
export function reason(error: CilError): string {
  return error.code === "noSoftphone" ? "nobody" : error.message;
}
export type E = Envelope<boolean>;
export const made = CilError;
`);
    assert.deepEqual(faults, ["module.ts:12 'CilError' cannot be used as a value because it was exported using 'export type'."]);
  });

  it("name the arguments as requests and their errors do", async () => {
    const { outputFiles } = await build({ entryPoints: [inRoot("SoftphoneControl", "cil", "contract", "requests.ts")], bundle: true, write: false, format: "esm", platform: "node" });
    const { argNames } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
    const source = ts.createSourceFile("x.d.ts", declarations, ts.ScriptTarget.ES2022, true);
    const { members } = source.statements.find((statement) => statement.name?.text === "IntegrationRequests");
    assert.deepEqual(Object.fromEntries(members.map((method) => [method.name.text, method.parameters.map(({ name }) => name.text)])), structuredClone(argNames));
  });

  it("keep the comments, and nothing that only this repository has", () => {
    assert.match(declarations, /\/\*\* Puts a call on hold\. \*\/\n {2}pauseWorkitem\(/);
    assert.doesNotMatch(declarations + report, /page 004|import |typeof |SoftphoneControl\//);
    for (const place of [root, folder]) assert.ok(!(declarations + report).includes(place));
  });
});

describe("a file of declarations", () => {
  const rolled = (files) => {
    for (const [name, text] of Object.entries(files)) plant(name, text);
    return rollUp("entry.js", readApi(path.join(folder, Object.keys(files)[0]), { ...compilerOptions, lib: ["lib.es5.d.ts"] }));
  };
  it("writes lists and tables out, in their order", () => {
    const text = rolled({
      "entry.ts": `export type { Colour, Size } from "./lists";`,
      "lists.ts": `const colours = ["red", "green"] as const;\n/** Seen. */\nexport type Colour = (typeof colours)[number];\nconst sizes = { large: 1, small: 2 };\nexport type Size = keyof typeof sizes;\nexport const all = [colours, sizes];`,
    });
    assert.match(text, /\/\*\* Seen\. \*\/\nexport type Colour =\n {2}\| "red"\n {2}\| "green";\n\nexport type Size =\n {2}\| "large"\n {2}\| "small";/);
  });
  const refused = {
    "what does not compile": [{ "entry.ts": `export type { Missing } from "./lists";` }, /declarations of entry\.ts can't be made:\n[^]*Missing/],
    "two types of one name": [{ "entry.ts": `import type { T } from "./one";\nexport type { U } from "./two";\nexport type { T };`, "one.ts": "export interface T { a: 1 }", "two.ts": "interface T { b: 1 }\nexport interface U { t: T }" }, /Two types are called T/],
    "another name for a type": [{ "entry.ts": `export type { U } from "./three";`, "three.ts": `import type { V as W } from "./four";\nexport interface U { v: W }`, "four.ts": "export interface V { a: 1 }" }, /V is imported as W/],
    "values": [{ "entry.ts": `export type { Paint } from "./five";`, "five.ts": "export enum Paint { red }" }, /Paint is neither an interface/],
    "types of values": [{ "entry.ts": `export type { Painted } from "./six";`, "six.ts": "export const red = 1;\nexport interface Painted { by: typeof red }" }, /Painted takes the type of a value/],
  };
  for (const [what, [files, fault]] of Object.entries(refused)) it(`is refused of ${what}`, () => assert.throws(() => rolled(files), fault));
});

describe("the API report", () => {
  it("is as it was reviewed, or the difference is told with what to do", () => {
    assert.equal(reportFault(report), undefined);
    const fault = reportFault(report.replace("mute", "hush"), report);
    assert.match(fault, /^The API of connectsIntegrationLibrary\.js is not the one in connectsIntegrationLibrary\.api\.md:/);
    assert.match(fault, /^- .*mute.*$/m);
    assert.match(fault, /^\+ .*hush.*$/m);
    assert.match(fault, /npm run api/);
  });
});
