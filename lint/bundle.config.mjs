import powerApps from "@microsoft/eslint-plugin-power-apps";

/** The web rules of the Power Apps solution checker, for what is built. It judges the whole file; comments in it switch nothing off. */
export default [
  { linterOptions: { noInlineConfig: true } },
  {
    files: ["**/*.js"],
    languageOptions: { sourceType: "script", ecmaVersion: "latest" },
    plugins: { "@microsoft/power-apps": powerApps },
    rules: powerApps.configs.paCheckerHosted.rules,
  },
];
