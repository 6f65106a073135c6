import globals from "globals";

const knowsOnlyWhatIsBuilt = {
  regex: "^(?!.*\\bout/)(.*/)?SoftphoneControl(/|$)",
  message: "workspace/, test/browser/ and the stories of test/sip/ and test/torture/ see the softphone as a user does: from out/, never from its sources.",
};

/** Everything around the shipped code: lighter, but no looser where it could lie. */
export const surroundingsConfig = [
  {
    files: ["*.{mjs,cjs}", "webpack.config.js", "lint/**", "scripts/**", "bench/**", "test/**"],
    languageOptions: { globals: globals.node },
  },
  {
    files: ["workspace/**", "test/browser/**", "test/torture/**/*.mjs", "test/sip/**/*.mjs", "bench/**/*.mjs"],
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: { "no-restricted-imports": ["error", { patterns: [knowsOnlyWhatIsBuilt] }] },
  },
  {
    // Classic scripts, as a page loads them.
    files: ["docs/samples/**/*.js"],
    languageOptions: { sourceType: "script", globals: { ...globals.browser, ConnectsIntegrationLibrary: "readonly" } },
  },
  {
    files: ["docs/samples/**", "lint/**", "scripts/**", "workspace/**"],
    rules: { "max-lines": ["error", 250] },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      "no-console": "error",
      // expect(port.method) hands a method over to be looked at, not to be called.
      "@typescript-eslint/unbound-method": "off",
    },
  },
];
