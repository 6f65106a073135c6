import { createRequire } from "node:module";

const { replaced } = createRequire(import.meta.url)("./scripts/build/sipJs/replaced.cjs");

/** What is tested is what is shipped. */
const replacedParts = Object.fromEntries(Object.entries(replaced).map(([request, file]) => [`^${request.replaceAll(".", "\\.")}$`, file]));

export default {
  roots: ["<rootDir>/test", "<rootDir>/SoftphoneControl"],
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  // Those of real calls need servers: npm run test:sip.
  testPathIgnorePatterns: ["<rootDir>/test/browser/", "\\.sip\\.test\\.ts$"],
  testEnvironment: "node",
  setupFiles: ["<rootDir>/test/support/jsdomShims.ts"],
  transform: {
    "\\.[jt]sx?$": [
      "@swc/jest",
      {
        jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022", transform: { react: { runtime: "classic" } } },
        module: { type: "commonjs" },
        sourceMaps: "inline",
      },
    ],
  },
  // Shipped as modules only.
  moduleNameMapper: { "^libphonenumber-js/core/es6$": "<rootDir>/node_modules/libphonenumber-js/core/es6/index.js", ...replacedParts },
  transformIgnorePatterns: ["/node_modules/(?!(libphonenumber-js|sip\\.js)/)"],
  cacheDirectory: "<rootDir>/.cache/jest",
  // A machine that is busy is no fault: stories on the fake clock never wait, and axe takes its time.
  testTimeout: 30_000,
  // Looked up in the sandbox at every use, they cost long stories a quarter of their time.
  sandboxInjectedGlobals: ["Map", "Set", "Object", "Reflect", "Promise"],
  clearMocks: true,
  restoreMocks: true,
};
