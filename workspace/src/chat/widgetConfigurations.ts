/** What the organization has set up for a widget; the service knows it by the id of its app. */
export interface WidgetConfiguration {
  readonly title: string;
  readonly agentName: string;
  readonly hasPrechat: boolean;
}

const configurations: Readonly<Record<string, WidgetConfiguration>> = {
  // Colleagues need not say who they are.
  "5a3e1c00-c4a7-4000-8000-000000000001": { title: "Help desk", agentName: "Sam Rivera", hasPrechat: false },
};

const ofWebsites: WidgetConfiguration = { title: "Contoso Cargo support", agentName: "Robin Hale", hasPrechat: true };

export function configurationOf(appId: string): WidgetConfiguration {
  return configurations[appId] ?? ofWebsites;
}
