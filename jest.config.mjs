export default {
  roots: ["<rootDir>/test", "<rootDir>/SoftphoneControl"],
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  testPathIgnorePatterns: ["<rootDir>/test/browser/"],
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
  cacheDirectory: "<rootDir>/.cache/jest",
  clearMocks: true,
  restoreMocks: true,
};
