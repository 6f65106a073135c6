import { layoutOf, readProperties } from "../../SoftphoneControl/app/properties";
import type { ControlContext } from "../../SoftphoneControl/app/controlContext";
import { defaultConfiguration } from "../../SoftphoneControl/model/settings/configuration";

function contextOf(raws: Partial<Record<keyof ControlContext["parameters"], string>>): ControlContext {
  const parameters = Object.fromEntries(Object.entries(raws).map(([name, raw]) => [name, { raw }]));
  return { parameters: { value: { raw: null }, ...parameters }, mode: { isControlDisabled: false, trackContainerResize: () => undefined }, resources: { getString: (key) => key } };
}

const read = (raws: Parameters<typeof contextOf>[0]) => readProperties(contextOf(raws), "https://contoso.crm.dynamics.com/main.aspx?id=1");

describe("the properties of a form", () => {
  it("that say nothing mean the defaults", () => {
    expect(read({})).toEqual({ form: { configuration: defaultConfiguration, configures: undefined, backend: "" }, demoMode: "auto", integration: undefined, problems: [] });
    expect(read({ configuration: "  ", backend: "configured" }).form.configures).toBeUndefined();
  });

  it("may configure a part; the rest keeps its default", () => {
    const { form: { configuration }, problems } = read({ configuration: '{ "defaultCountry": "DE", "simulation": { "seed": 7, "faults": { "lost": 0.1 } } }' });
    expect(problems).toEqual([]);
    expect(configuration).toEqual({
      ...defaultConfiguration,
      defaultCountry: "DE",
      simulation: { ...defaultConfiguration.simulation, seed: 7, scenario: undefined, faults: { lost: 0.1, duplicated: 0, reordered: 0, refused: 0 } },
    });
  });

  it.each([
    ["{", "a JSON object is expected"],
    ["[]", "a JSON object is expected"],
    ["null", "a JSON object is expected"],
    ['{ "defaultCountry": "usa" }', "defaultCountry: an ISO country code such as US is expected"],
    ['{ "defaultCountry": "XX" }', "defaultCountry: an ISO country code such as US is expected"],
    ['{ "simulation": { "latencyMs": -1 } }', "simulation.latencyMs: expected"],
    ['{ "simulation": { "faults": { "lost": 2 } } }', "simulation.faults.lost: expected"],
    ['{ "simulation": { "wrapupMs": 1.5 } }', "simulation.wrapupMs: expected integer"],
    ['{ "channelId": "" }', "channelId: at least one character is expected"],
    ['{ "no such key": 1 }', "no such key is no known key"],
    ['{ "__proto__": { "backend": "sip" }, "x": 1 }', "__proto__ is no known key"],
  ])("that are no configuration are told and count as not given: %s", (configuration, detail) => {
    const properties = read({ configuration });
    expect(properties.form.configuration).toEqual(defaultConfiguration);
    expect(properties.problems).toEqual([{ code: "configurationInvalid", detail: expect.stringContaining(detail) as string }]);
  });

  it("may overrule the backend, but not with one that there is not", () => {
    expect(read({ backend: "sip" })).toMatchObject({ form: { configuration: { backend: "sip" } }, problems: [] });
    expect(read({ backend: "connects" })).toMatchObject({ form: { configuration: { backend: "connects" } }, problems: [] });
    expect(read({ backend: "fax" })).toMatchObject({ form: { configuration: { backend: "local" } }, problems: [{ code: "propertyInvalid" }] });
  });

  it("that are broken still tell whether real calls are wanted", () => {
    const { form: { configuration }, problems } = read({ configuration: '{ "backend": "sip", "defaultCountry": "Germany" }' });
    expect(configuration.backend).toBe("sip");
    expect(problems.map(({ code }) => code)).toEqual(["configurationInvalid"]);
  });

  it("that are impossible are told", () => {
    const impossible = { demoMode: "perhaps", layout: "huge", customIntegrationUrl: "https://elsewhere.example/x.html" };
    const { demoMode, problems } = read(impossible);
    expect([demoMode, layoutOf(contextOf(impossible))]).toEqual(["auto", "auto"]);
    expect(problems.map(({ detail }) => detail)).toEqual([
      "demoMode must be one of auto, on, off",
      "layout must be one of auto, compact, full",
      "customIntegrationUrl must be the address of a page of this organization",
    ]);
  });

  it.each([
    ["/WebResources/sample_integration.html", "https://contoso.crm.dynamics.com/WebResources/sample_integration.html"],
    ["WebResources/sample_integration.html?x=1", "https://contoso.crm.dynamics.com/WebResources/sample_integration.html?x=1"],
    ["https://contoso.crm.dynamics.com/WebResources/a.html", "https://contoso.crm.dynamics.com/WebResources/a.html"],
  ])("may name an integrator's page of the same origin: %s", (customIntegrationUrl, url) => {
    expect(read({ customIntegrationUrl })).toMatchObject({ integration: { url, hidden: false }, problems: [] });
  });

  it.each(["https://elsewhere.example/a.html", "//elsewhere.example/a.html", "javascript:alert(1)", "val", "data:text/html,x", "http://contoso.crm.dynamics.com/a.html", "https://"])(
    "may name no page of another origin: %s",
    (customIntegrationUrl) => {
      expect(read({ customIntegrationUrl })).toMatchObject({ integration: undefined, problems: [{ code: "propertyInvalid" }] });
    },
  );
});
