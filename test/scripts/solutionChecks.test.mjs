import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { addressFaults } from "../../scripts/solution/checks/addresses.mjs";
import { demoFaults } from "../../scripts/solution/checks/demo.mjs";
import { languageFaults } from "../../scripts/solution/checks/languages.mjs";
import { growthFaults, keyFaults, manifestProperties, readStoredProperties, schemaFaults } from "../../scripts/solution/checks/manifest.mjs";
import { lossFaults, packageFaults } from "../../scripts/solution/checks/package.mjs";
import { customizationsFaults, schemasMissing } from "../../scripts/solution/checks/schemas.mjs";
import { packSolutions } from "../../scripts/solution/packSolutions.mjs";
import { zip } from "../../scripts/solution/zip.mjs";
import { builtSample } from "./solutionSamples.mjs";

const sample = builtSample();
sample.add("webresources/library.js", "(function(){})();");
after(() => sample.remove());
const [softphone, , demo] = packSolutions(sample);
const manifest = sample.manifest;
const properties = manifestProperties(manifest);
const control = "Controls/osp_OpenSoftphone.SoftphoneControl";

/** What is said of a package whose entries were changed. */
const faultsOf = (change) => {
  const entries = change(softphone.entries.map((entry) => ({ ...entry })));
  return packageFaults({ file: "x.zip", entries, bytes: zip(entries) }).join("\n");
};
const replaced = (name, from, to) => (entries) =>
  entries.map((entry) => {
    if (entry.name !== name) return entry;
    const text = entry.content.toString("utf8");
    assert.notEqual(text.replace(from, to), text, `nothing was planted in ${name}`);
    return { name, content: Buffer.from(text.replace(from, to)) };
  });
const renamed = (from, to) => (entries) => entries.map(({ name, content }) => ({ name: name.replace(from, to), content }));
const added = (name, content = "") => (entries) => [...entries.slice(0, -1), { name, content: Buffer.from(content) }, entries.at(-1)];
const swapped = (a, b) => (entries) => entries.map((entry, at) => (at === a ? entries[b] : at === b ? entries[a] : entry));

const planted = {
  "the root files in another order": [swapped(0, 1), /begins with solution\.xml and customizations\.xml/],
  "a root file in capitals": [renamed("solution.xml", "Solution.xml"), /begins with customizations\.xml and Solution\.xml/],
  "[Content_Types].xml not at the end": [(entries) => [...entries.slice(0, 2), entries.at(-1), ...entries.slice(2, -1)], /ends with environmentvariabledefinitions/],
  "folders in another order": [(entries) => [...entries.slice(0, 2), entries.at(-2), ...entries.slice(2, -2), entries.at(-1)], /comes after environmentvariabledefinitions/],
  "a file outside of the folders": [added("readme.xml"), /readme\.xml is in no folder/],
  "a backslash": [renamed("strings/", "strings\\"), /is no name for an entry/],
  "a source map": [added(`${control}/zzz.map`), /zzz\.map is a source map/],
  "no byte order mark": [replaced("solution.xml", "\uFEFF", ""), /solution\.xml does not begin with a byte order mark/],
  "a byte order mark in the manifest": [replaced(`${control}/ControlManifest.xml`, "<?xml", "\uFEFF<?xml"), /ControlManifest\.xml begins with a byte order mark/],
  "lines that end with a line feed only": [replaced("customizations.xml", "\r\n", "\n"), /do not end the Windows way/],
  "content types on two lines": [replaced("[Content_Types].xml", "<Default", "\r\n<Default"), /more than one line/],
  "an ending that is not declared": [added(`${control}/zzz.png`), /zzz\.png is not declared/],
  "a declared part that is not there": [replaced("[Content_Types].xml", "</Types>", '<Override PartName="/x" ContentType="y" /></Types>'), /declares x, which is not there/],
  "the control's folder under another name": [renamed("osp_OpenSoftphone", "osp_Softphone"), /Not the same: the folder of the control: "osp_Softphone\.SoftphoneControl", expected "osp_OpenSoftphone\.SoftphoneControl"/],
  "another name in customizations.xml": [replaced("customizations.xml", "<Name>osp_O", "<Name>osx_O"), /Not the same: the control's name in customizations\.xml/],
  "another file in customizations.xml": [replaced("customizations.xml", "/Controls/osp_O", "/controls/osp_O"), /Not the same: the control's file in customizations\.xml/],
  "another root component": [replaced("solution.xml", '"osp_OpenSoftphone.', '"OpenSoftphone.'), /Not the same: the control among the root components/],
  "another override": [replaced("[Content_Types].xml", "/Controls/osp_O", "/Controls/osx_O"), /Not the same: the control in \[Content_Types\]\.xml/],
  "another constructor in the manifest": [replaced(`${control}/ControlManifest.xml`, 'constructor="SoftphoneControl"', 'constructor="Softphone"'), /Not the same: the folder of the control/],
  "another prefix": [replaced("solution.xml", "Prefix>osp<", "Prefix>osx<"), /Not the same: the folder of the control/],
  "a web resource that is no root component": [replaced("solution.xml", /\s*<RootComponent type="61"[^>]*>/, ""), /Not the same: web resources among/],
  "a web resource without its file": [(entries) => entries.filter(({ name }) => !name.startsWith("WebResources/")), /Not the same: files of web resources/],
  "a variable that is no root component": [replaced("solution.xml", /\s*<RootComponent type="380"[^>]*>/, ""), /Not the same: environment variables/],
  "code from text": [replaced(`${control}/bundle.js`, "window.made", "eval('1');window.made"), /bundle\.js makes code from text/],
  "a development bundle": [replaced(`${control}/bundle.js`, "window.made", "__webpack_require__(1);window.made"), /bundle\.js is a development bundle/],
  "the name of a source map": [replaced(`${control}/bundle.js`, /$/, "\n//# sourceMappingURL=bundle.js.map"), /bundle\.js names a source map/],
  "a file that is too large": [replaced(`${control}/bundle.js`, /$/, "/".repeat(5_000_000)), /bundle\.js has 50000\d\d bytes; the limit is 5000000/],
  "an address outside": [replaced(`${control}/strings/SoftphoneControl.1033.resx`, "<root>", "<root><!-- https://example.com/x -->"), /1033\.resx names an address outside: https:\/\/example\.com\/x/],
};

describe("a package", () => {
  it("is sound as it is made", () => assert.equal(faultsOf((entries) => entries), ""));
  for (const [what, [change, fault]] of Object.entries(planted)) it(`is refused for ${what}`, () => assert.match(faultsOf(change), fault));
  it("must come out of its zip as it went in", () => {
    assert.match(lossFaults(softphone.entries, softphone.entries.slice(1)).join(), /other entries/);
    assert.match(lossFaults(softphone.entries, replaced("solution.xml", "osp", "OSP")(softphone.entries)).join(), /solution\.xml comes out of the zip changed/);
  });
});

describe("an address", () => {
  const outside = (text, name = "bundle.js") => addressFaults(name, text).map((fault) => fault.split(": ")[1]);
  it("is found however it is written", () => {
    assert.deepEqual(outside('a="https://cdn.example.com/a.js";b=`wss://pbx.example.com`'), ["https://cdn.example.com/a.js", "wss://pbx.example.com"]);
    assert.deepEqual(outside('<img src="//cdn.example.com/a.png">', "a.html"), ['src="//cdn.example.com/a.png']);
  });
  it("is not what an address is put together from", () => assert.deepEqual(outside('a="wss://"+host;b="https://";// note'), []));
  it("is none if it only names an XML vocabulary, where such names belong", () => {
    assert.deepEqual(outside('createElementNS("http://www.w3.org/2000/svg","svg")'), []);
    assert.deepEqual(outside('createElementNS("http://www.w3.org/2000/svg/x","svg")'), ["http://www.w3.org/2000/svg/x"]);
    assert.deepEqual(outside("http://www.w3.org/2000/svg", "a.css"), ["http://www.w3.org/2000/svg"]);
  });
});

describe("the manifest", () => {
  const plant = (from, to) => {
    assert.notEqual(manifest.replace(from, to), manifest);
    return manifest.replace(from, to);
  };
  it("is valid by the schema of pcf-scripts, which finds what is not", async () => {
    const source = manifest.replace('path="bundle.js"', 'path="index.ts"');
    assert.deepEqual(await schemaFaults(source), []);
    assert.match((await schemaFaults(source.replace('control-type="virtual"', 'control-type="real"'))).join(), /control-type/);
  });
  it("has no apostrophes in its keys", () => {
    assert.deepEqual(keyFaults(manifest), []);
    assert.match(keyFaults(plant('"Value_Name"', `"Value's_Name"`)).join(), /Value's_Name has an apostrophe/);
    assert.match(keyFaults(plant('"Value_Name"', '"Value&apos;s_Name"')).join(), /has an apostrophe/);
  });

  const grown = (change) => growthFaults(manifestProperties(change), readStoredProperties()).join("\n");
  it("has every property that it ever had, as it was", () => {
    assert.equal(grown(manifest), "");
    assert.match(grown(plant(/<property name="callId"[^>]*>/, "")), /callId is gone/);
    assert.match(grown(plant('name="callId"', 'name="callID"')), /callId is gone[^]*callID is not in Solutions\/manifestProperties\.json/);
    assert.match(grown(plant('<property name="layout"', '<property name="look"')), /layout is gone/);
    assert.match(grown(plant(/(name="number"[^>]*required=)"false"/, '$1"true"')), /number has another required: true, it was false/);
    assert.match(grown(plant("<type>SingleLine.Text</type>", "")), /value has another type: SingleLine\.Phone, it was SingleLine\.Phone \| SingleLine\.Text/);
    assert.match(grown(plant(/<value name="sip".*\n/, "")), /backend can no longer be sip/);
  });
  it("has no property that is not on record", () => {
    assert.match(grown(plant('<property name="callId"', '<property name="fresh" of-type="Enum" usage="input"/><property name="callId"')), /fresh is not in/);
    assert.match(grown(plant('<value name="sip"', '<value name="wave">wave</value><value name="sip"')), /backend is not in/);
  });
});

describe("the language files", () => {
  const resx = (...keys) => keys.map((key) => `<data name="${key}"><value>Text</value></data>`).join("");
  const named = '<property display-name-key="A"/><resx path="strings/x.1033.resx"/><resx path="strings/x.1031.resx"/>';
  const faults = (english, german) => languageFaults(named, new Map([["strings/x.1033.resx", english], ["strings/x.1031.resx", german]])).join("\n");
  it("have every text, in every language", () => {
    assert.equal(faults(resx("A", "B"), resx("A", "B")), "");
    assert.match(faults(resx("A", "B"), resx("A")), /x\.1031\.resx has no text for B/);
    assert.match(faults(resx("A"), resx("A", "B")), /x\.1033\.resx has no text for B/);
    assert.match(faults(resx("B"), resx("B")), /has no text for A/);
    assert.match(faults(resx("A"), '<data name="A"><value> </value></data>'), /x\.1031\.resx has no text for A/);
  });
  it("are those that the manifest names", () => {
    assert.match(languageFaults(named, new Map([["strings/x.1033.resx", resx("A")]])).join(), /names strings\/x\.1031\.resx, which is not there/);
    assert.match(languageFaults('<resx path="a"/>', new Map([["a", resx("A")], ["b", resx("A")]])).join(), /does not name b/);
    assert.match(languageFaults("", new Map()).join(), /names no language file/);
  });
});

describe("the demonstration", () => {
  const base = { name: "osp_OpenSoftphone.SoftphoneControl", solution: `OpenSoftphone (${/<Version>([^<]*)/.exec(demo.entries[1].content.toString("utf8"))[1]})`, properties };
  const faults = (change = (entries) => entries, other = {}) => demoFaults(change(demo.entries), { ...base, ...other }).join("\n");
  const form = (from, to) => faults(replaced("customizations.xml", from, to));
  const solution = (from, to) => faults(replaced("solution.xml", from, to));

  it("is a new form with the control", () => assert.equal(faults(), ""));
  const wrong = {
    "changes a form that is there": [() => form("<formid>", '<ancestor id="x" /><formid>'), /a change of another one/],
    "has a second form": [() => form("</systemform>", "</systemform><systemform></systemform>"), /2 forms/],
    "brings more of contact": [() => solution('behavior="2"', 'behavior="0"'), /only what is listed/],
    "would be a fallback": [() => form('FallbackForm="false"', 'FallbackForm="true"'), /users get who have no other/],
    "binds no field": [() => form('uniqueid="{', 'uniqueid="{0'), /of no field on the form/],
    "binds another column": [() => form("<value>telephone1<", "<value>telephone2<"), /bound to telephone2 on a field of telephone1|form factors differ/],
    "leaves a form factor out": [() => form('formFactor="1"', 'formFactor="2"'), /form factors 0, 1 and 2/],
    "has other settings in one form factor": [() => form(">local<", ">sip<"), /form factors differ/],
    "names another control": [() => form('name="osp_OpenSoftphone.', 'name="osp_Softphone.'), /names the control osp_Softphone/],
    "sets a property that is not there": [() => form(/demoMode/g, "demo"), /no property demo\b/],
    "sets a value that is not there": [() => form(/>on</g, ">yes<"), /demoMode cannot be yes/],
    "is not in demonstration mode": [() => form(/>on</g, ">off<"), /must be in demonstration mode/],
    "does not say what it needs": [() => solution(/<Required [^>]*>/, ""), /dependency on osp_OpenSoftphone\.SoftphoneControl is not declared/],
    "needs another version": [() => faults(undefined, { solution: "OpenSoftphone (9.8.7.0)" }), /dependency is not on OpenSoftphone \(9\.8\.7\.0\)/],
    "says it of another form": [() => solution(/id="\{4/, 'id="{5'), /another form/],
  };
  for (const [what, [plant, fault]] of Object.entries(wrong)) it(`is refused if it ${what}`, () => assert.match(plant(), fault));
});

describe("Microsoft's schemas", () => {
  const missing = schemasMissing();
  it("are told missing where they are", () => assert.match(schemasMissing(sample.folder), /not in \.\.\/shared\/schemas/));
  it("take customizations.xml of both solutions and the form, and nothing else", { skip: missing }, () => {
    for (const { entries } of [softphone, demo]) assert.deepEqual(customizationsFaults(entries[0].content.toString("utf8")), []);
    const form = demo.entries[0].content.toString("utf8");
    assert.match(customizationsFaults(form.replace('width="40%"', 'width="wide"')).join(), /width/);
    assert.match(customizationsFaults(form.replace("<Roles />", "<Rules />")).join(), /Rules/);
  });
});
