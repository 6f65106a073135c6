import type { Settings } from "./settings";

type IntegrationPage = Pick<Settings, "customIntegrationUrl" | "customIntegrationHidden"> & { readonly label: string };

/** The pages of `docs/samples`, as they stand there. */
export const integrationPages: readonly IntegrationPage[] = [
  { label: "None", customIntegrationUrl: "", customIntegrationHidden: false },
  { label: "Sample integration", customIntegrationUrl: "/WebResources/samples/sampleIntegration.html", customIntegrationHidden: false },
  { label: "Hidden dial guard", customIntegrationUrl: "/WebResources/samples/hiddenDialGuard.html", customIntegrationHidden: true },
];
