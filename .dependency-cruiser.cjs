const runtime = "^(SoftphoneControl|Solutions/webresources)/";
/** The replay is shown by the workspace alone; what takes the place of parts of sip.js is reached by way of it (scripts/build/sipJs/replaced.cjs). */
const entries = ["^SoftphoneControl/index\\.ts$", "^SoftphoneControl/app/replay/startReplay\\.ts$", "^Solutions/webresources/[^/]+\\.tsx?$", "^SoftphoneControl/adapters/sip/(?:grammar/grammar|standIns/[^/]+)\\.ts$"];

/** What ESLint cannot see from one file. Who may import whom stands in lint/boundaries.mjs. */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      comment: "Files that need each other are one file, or hide a third that both need. Cycles of types count: they blur who speaks whose language.",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      severity: "error",
      comment: "A file that nobody imports and that imports nobody is forgotten.",
      from: { orphan: true, pathNot: ["\\.d\\.ts$", "/generated/", "^SoftphoneControl/adapters/sip/standIns/"] },
      to: {},
    },
    {
      name: "no-unreached",
      severity: "error",
      comment: "What ships is what index.ts or a web resource reaches. A file that none of them reaches is work that nobody gets to see.",
      from: { path: entries },
      to: { path: `${runtime}.+\\.tsx?$`, pathNot: ["\\.d\\.ts$", ...entries], reachable: false },
    },
    {
      name: "no-unresolved",
      severity: "error",
      comment: "An import that leads nowhere breaks the build or, worse, a page.",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "no-unvetted-license",
      severity: "error",
      comment: "What ships in the bundle must be free to pass on: MIT, ISC, Apache-2.0, BSD or 0BSD.",
      from: { path: runtime },
      to: { dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "npm-unknown"], licenseNot: "^\\(?(MIT|ISC|Apache-2\\.0|BSD|0BSD)" },
    },
    {
      name: "no-undeclared-package",
      severity: "error",
      comment: "A package that only another package brought along is gone with that package's next version.",
      from: { path: runtime },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "no-development-package",
      severity: "error",
      comment: "The bundle is made of dependencies. What is only types to us is a devDependency.",
      from: { path: runtime },
      to: { dependencyTypes: ["npm-dev"], pathNot: ["^node_modules/@types/(react|react-dom|powerapps-component-framework)/"] },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"], mainFields: ["module", "main", "types"] },
  },
};
