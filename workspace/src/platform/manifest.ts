/** What the platform reads from a built manifest. */
export interface Manifest {
  /** As the bundle registers it. */
  readonly name: string;
  readonly styleSheets: readonly string[];
  readonly languageFiles: readonly string[];
  /** Names such as `WebAPI` and `Utility`. */
  readonly features: readonly string[];
  readonly inputs: readonly ManifestInput[];
}

export interface ManifestInput {
  readonly name: string;
  readonly usage: "bound" | "input";
  readonly type: string;
  readonly defaultValue: string | undefined;
}

export async function loadManifest(): Promise<Manifest> {
  const answer = await fetch("/control/ControlManifest.xml");
  if (!answer.ok) throw new Error("The control has not been built yet.");
  const xml = new DOMParser().parseFromString(await answer.text(), "text/xml");
  const control = xml.querySelector("control");
  if (control === null) throw new Error("The control's manifest can't be read.");
  const attributes = (selector: string, name: string) =>
    [...control.querySelectorAll(selector)].flatMap((element) => element.getAttribute(name) ?? []);
  return {
    name: `${control.getAttribute("namespace")}.${control.getAttribute("constructor")}`,
    styleSheets: attributes("resources > css", "path"),
    languageFiles: attributes("resources > resx", "path"),
    features: attributes("uses-feature", "name"),
    inputs: [...control.querySelectorAll("property")].flatMap((property) => inputOf(property, control)),
  };
}

function inputOf(property: Element, control: Element): ManifestInput[] {
  const usage = property.getAttribute("usage");
  if (usage !== "bound" && usage !== "input") return [];
  const group = property.getAttribute("of-type-group");
  const type = property.getAttribute("of-type") ?? control.querySelector(`type-group[name="${group}"] > type`)?.textContent;
  return [
    {
      name: property.getAttribute("name") ?? "",
      usage,
      type: type ?? "SingleLine.Text",
      defaultValue: property.getAttribute("default-value") ?? undefined,
    },
  ];
}
