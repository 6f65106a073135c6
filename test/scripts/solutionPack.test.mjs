import assert from "node:assert/strict";
import { readFileSync, utimesSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { after, describe, it } from "node:test";
import { runNode } from "../../scripts/lib/run.mjs";
import { inRoot } from "../../scripts/lib/paths.mjs";
import { packageFaults } from "../../scripts/solution/checks/package.mjs";
import { reasonToBuild, reasonToBuildWebResources } from "../../scripts/solution/ensureBuilt.mjs";
import { filesBelow } from "../../scripts/solution/filesBelow.mjs";
import { packSolutions } from "../../scripts/solution/packSolutions.mjs";
import { hashOf } from "../../scripts/solution/writePackages.mjs";
import { unzip, zip } from "../../scripts/solution/zip.mjs";
import { builtSample } from "./solutionSamples.mjs";

// Comes with pcf-scripts, which reads manifests with it.
const { parseStringPromise } = createRequire(inRoot("node_modules", "pcf-scripts", "package.json"))("xml2js");

const samples = [];
const sample = (change = () => {}) => {
  const made = builtSample();
  samples.push(made);
  change(made);
  return made;
};
after(() => samples.forEach(({ remove }) => remove()));
const names = ({ entries }) => entries.map(({ name }) => name);
const text = ({ bytes }, wanted) => unzip(bytes).find(({ name }) => name === wanted).content.toString("utf8");

describe("the packages", () => {
  it("are a managed and an unmanaged one of each solution, which differ in one digit", async () => {
    const packages = packSolutions(sample());
    assert.deepEqual(packages.map(({ file }) => file), ["OpenSoftphone_managed.zip", "OpenSoftphone.zip", "OpenSoftphone_Demo_managed.zip", "OpenSoftphone_Demo.zip"]);
    for (const [managed, unmanaged] of [packages.slice(0, 2), packages.slice(2)]) {
      assert.deepEqual(names(managed), names(unmanaged));
      const changed = managed.entries.filter(({ content }, at) => !content.equals(unmanaged.entries[at].content)).map(({ name }) => name);
      assert.deepEqual(changed, ["solution.xml"]);
      assert.equal(text(managed, "solution.xml").replace("<Managed>1</Managed>", "<Managed>0</Managed>"), text(unmanaged, "solution.xml"));
    }
  });

  it("hold what the platform's packager would, in its order", async () => {
    const [softphone, , demo] = packSolutions(sample(({ add, control }) => add(`${control}/bundle.js.LICENSE.txt`, "MIT")));
    const control = "Controls/osp_OpenSoftphone.SoftphoneControl";
    assert.deepEqual(names(softphone), [
      "customizations.xml",
      "solution.xml",
      `${control}/ControlManifest.xml`,
      `${control}/bundle.js`,
      `${control}/bundle.js.LICENSE.txt`,
      ...[1025, 1031, 1033, 1036, 1041, 1046, 3082].map((language) => `${control}/strings/SoftphoneControl.${language}.resx`),
      "environmentvariabledefinitions/osp_SoftphoneConfiguration/environmentvariabledefinition.xml",
      "[Content_Types].xml",
    ]);
    assert.deepEqual(names(demo), ["customizations.xml", "solution.xml", "[Content_Types].xml"]);
  });

  it("are sound", async () => assert.deepEqual(packSolutions(sample()).flatMap(packageFaults), []));

  it("have the version of package.json", async () => {
    const packages = packSolutions(sample());
    for (const made of packages) assert.match(text(made, "solution.xml"), new RegExp(`<Version>${JSON.parse(readFileSync(inRoot("package.json"), "utf8")).version.replace(/-.*/, "")}\\.\\d+</Version>`));
  });

  it("are not made of parts with other versions", async () => {
    const made = sample();
    assert.throws(() => packSolutions({ ...made, version: "9.8.7" }), /built control has version .*, package\.json 9\.8\.7/);
    const other = sample(({ add, sources }) => add("Solutions/demo/Solution.xml", readFileSync(path.join(sources, "demo", "Solution.xml"), "utf8").replace(/OpenSoftphone \([^)]*\)/, "OpenSoftphone (9.8.7.0)")));
    assert.throws(() => packSolutions(other), /source of OpenSoftphone_Demo has version 9\.8\.7\.0/);
  });

  it("are not made before the control is", async () => assert.throws(() => packSolutions({ outDir: inRoot("out", "nothing") }), /no built control .*npm run build/));

  it("are the same bytes from the same build, whatever the time and the time zone", async () => {
    const [first, second] = [sample(), sample(({ outDir }) => utimesSync(path.join(outDir, "SoftphoneControl", "bundle.js"), 1e9, 1e9))];
    const hashes = packSolutions(first).map(({ bytes }) => hashOf(bytes));
    assert.deepEqual(packSolutions(second).map(({ bytes }) => hashOf(bytes)), hashes);
    const elsewhere = `import("${new URL("../../scripts/solution/packSolutions.mjs", import.meta.url)}").then(({ packSolutions }) => import("node:crypto").then(({ createHash }) =>
      console.log(JSON.stringify(packSolutions(${JSON.stringify(second)}).map(({ bytes }) => createHash("sha256").update(bytes).digest("hex"))))))`;
    for (const TZ of ["Pacific/Kiritimati", "America/St_Johns"]) {
      const { output } = await runNode("--input-type=module", ["--eval", elsewhere], { quiet: true, env: { TZ } });
      assert.deepEqual(JSON.parse(output), hashes, TZ);
    }
  });

  it("have other bytes from another build", async () => {
    const hashes = [sample(), sample(({ add, control }) => add(`${control}/bundle.js`, "(function(){window.made=2})();"))].map((made) => hashOf(packSolutions(made)[0].bytes));
    assert.notEqual(...hashes);
  });
});

describe("a zip", () => {
  const entries = [{ name: "b/ü.txt", content: Buffer.from("ü") }, { name: "a", content: Buffer.alloc(0) }];
  it("gives back what was put in, in that order", () => assert.deepEqual(unzip(zip(entries)), entries));
  it("does not take a name twice", () => assert.throws(() => zip([...entries, entries[0]]), /in the zip twice/));
});

describe("web resources", () => {
  const withResources = () => sample(({ add }) => {
    add("webresources/softphone.html", "<!doctype html><script src='connectsIntegrationLibrary.js'></script>");
    add("webresources/connectsIntegrationLibrary.js", "(function(){})();");
    add("webresources/icons/phone.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>');
  });

  it("are every file that the build made, under osp_/softphone/", async () => {
    const [made] = packSolutions(await withResources());
    assert.deepEqual(packageFaults(made), []);
    const listed = [...text(made, "customizations.xml").matchAll(/<Name>(osp_\/[^<]*)<\/Name>\s*<DisplayName>[^<]*<\/DisplayName>\s*<WebResourceType>(\d+)</g)].map(([, name, type]) => [name, type]);
    assert.deepEqual(listed, [["osp_/softphone/connectsIntegrationLibrary.js", "3"], ["osp_/softphone/icons/phone.svg", "11"], ["osp_/softphone/softphone.html", "1"]]);
    for (const [name] of listed) assert.ok(text(made, "solution.xml").includes(`<RootComponent type="61" schemaName="${name}" behavior="0" />`), name);
    const files = names(made).filter((name) => name.startsWith("WebResources/"));
    assert.match(files[2], /^WebResources\/osp_softphonesoftphonehtml[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/);
    for (const file of files) assert.ok(text(made, "[Content_Types].xml").includes(`<Override PartName="/${file}"`), file);
    assert.equal(text(made, files[0]), "(function(){})();");
  });

  it("are not the declarations, which are for people who write code", () => {
    const [made] = packSolutions(sample(({ add }) => {
      add("webresources/connectsIntegrationLibrary.js", "(function(){})();");
      add("webresources/connectsIntegrationLibrary.d.ts", "export {};");
    }));
    assert.deepEqual(packageFaults(made), []);
    assert.equal(names(made).filter((name) => name.startsWith("WebResources/")).length, 1);
    assert.doesNotMatch(text(made, "customizations.xml") + text(made, "solution.xml"), /\.d\.ts/);
  });

  it("keep their ids, because organizations know them by these", async () => {
    const ids = async () => text(packSolutions(await withResources())[0], "customizations.xml").match(/<WebResourceId>[^<]*/g);
    assert.deepEqual(await ids(), await ids());
    for (const id of await ids()) assert.match(id, /\{[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\}$/);
    assert.equal(new Set(await ids()).size, 3);
  });

  it("are of a kind that Dataverse knows", async () => {
    const made = sample(({ add }) => add("webresources/ring.mp3", ""));
    assert.throws(() => packSolutions(made), /ring\.mp3 cannot be a web resource/);
  });

  it("are judged by what they hold, though their names in the zip have no ending", async () => {
    const made = sample(({ add }) => {
      add("webresources/a.js", "eval('1')");
      add("webresources/b.html", "<script src='https://cdn.example.com/x.js'></script>");
    });
    const faults = packageFaults(packSolutions(made)[0]).join("\n");
    assert.match(faults, /a\.js makes code from text/);
    assert.match(faults, /b\.html names an address outside: https:\/\/cdn\.example\.com\/x\.js/);
  });
});

describe("the web resources are built before they are packed", () => {
  const reason = (change, options) => reasonToBuildWebResources(sample(({ add, ...made }) => {
    add("webresources/a.js", "1");
    change?.({ add, ...made });
  }).webResourcesDir, { inputs: [], names: ["a.js"], ...options });
  it("not when all are there, newer than their sources", () => assert.equal(reason(), undefined));
  it("when they are not there", () => assert.match(reasonToBuildWebResources(inRoot("out", "nothing"), { inputs: [] }), /not built yet/));
  it("when a source is newer", () => assert.match(reason(({ webResourcesDir }) => utimesSync(path.join(webResourcesDir, "a.js"), 1e9, 1e9), { inputs: [inRoot("package.json")] }), /sources are newer/));
  it("when one is missing, or left of a source that is gone", () => {
    assert.match(reason(undefined, { names: ["a.js", "b.js"] }), /others are there/);
    assert.match(reason(({ add }) => add("webresources/b.js", "1")), /others are there/);
  });
});

describe("the control is built before it is packed", () => {
  const reason = async (change, options = {}) => {
    const made = sample(change);
    return reasonToBuild(made.outDir, { inputs: [], ...options });
  };
  it("not when it is there, newer than its sources", async () => assert.equal(await reason(), undefined));
  it("when it is not there", () => assert.match(reasonToBuild(inRoot("out", "nothing"), { inputs: [] }), /not built yet/));
  it("when a source is newer", async () => assert.match(await reason(({ outDir }) => utimesSync(path.join(outDir, "SoftphoneControl", "bundle.js"), 1e9, 1e9), { inputs: [inRoot("package.json")] }), /sources are newer/));
  it("when it has another version, as development builds have", async () => assert.match(await reason(undefined, { version: "9.8.7" }), /not of version 9\.8\.7/));
  it("when it is a development bundle", async () => assert.match(await reason(({ add, control }) => add(`${control}/bundle.js`, 'eval("x")')), /not built for production/));
});

describe("the way in for MSBuild", () => {
  const read = (...parts) => readFileSync(inRoot(...parts), "utf8");
  const project = read("Solutions", "OpenSoftphone.cdsproj");
  it("builds the control's project and packs both kinds out of src", () => {
    const [, reference] = /<ProjectReference Include="([^"]+)"/.exec(project);
    const controlProject = readFileSync(path.join(inRoot("Solutions"), ...reference.split("\\")), "utf8");
    assert.match(controlProject, /<OutputPath>\$\(MSBuildThisFileDirectory\)out\\controls<\/OutputPath>/);
    assert.match(controlProject, /<PcfBuildMode>production</);
    assert.match(project, /<SolutionRootPath>src<[^]*<SolutionPackageType>Both</);
    assert.match(read("Solutions", "src", "Other", "Solution.xml"), /<Managed>2<\/Managed>/);
  });
  it("takes a packager that knows environment variables", () => assert.match(project, /MSBuild\.Solution" Version="2\.\*"/));
  it("is well-formed, as all of the sources are", async () => {
    const files = filesBelow(inRoot("Solutions")).filter(({ name }) => /\.(xml|cdsproj)$/.test(name) && !/^(bin|obj)\//.test(name));
    assert.ok(files.length >= 7);
    for (const { name, content } of [...files, { name: "OpenSoftphone.pcfproj", content: read("OpenSoftphone.pcfproj") }]) {
      await assert.doesNotReject(parseStringPromise(content.toString("utf8")), name);
    }
  });
  it("and the demonstration are of one publisher", () => {
    const [publisher, demoPublisher] = [["src", "Other"], ["demo"]].map((parts) => /<Publisher>[^]*<\/Publisher>/.exec(read("Solutions", ...parts, "Solution.xml"))[0]);
    assert.equal(demoPublisher, publisher);
    assert.match(publisher, /<UniqueName>opensoftphone<[^]*<CustomizationPrefix>osp</);
  });
});
