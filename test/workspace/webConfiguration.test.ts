import { readConfiguration } from "../../SoftphoneControl/app/configuration/readConfiguration";
import { configurationOf, organizationOf } from "../../workspace/src/platform/configuration";
import { defaultSettings } from "../../workspace/src/settings/settings";
import { settingsFrom, writeSettings } from "../../workspace/src/settings/settingsAddress";

describe("the web in the settings of the workspace", () => {
  it("is off until it is asked for", () => {
    expect([configurationOf(defaultSettings), organizationOf(defaultSettings)]).toEqual([undefined, ""]);
  });

  it("becomes the organization's configuration, which the softphone takes", () => {
    const settings = settingsFrom(new URLSearchParams("liveChat=1&journey=1&offerAfterHold=45&scenario=busyHour"));
    const { configuration, problems } = readConfiguration(organizationOf(settings), "configured");
    expect(problems).toEqual([]);
    expect(configuration.liveChat).toMatchObject({ enabled: true, page: "contoso_/helpDesk.html", offerAfterHoldMs: 45_000, numberKey: "phone" });
    expect(configuration.journey).toMatchObject({ enabled: true, contactColumn: "new_contactid", variables: expect.arrayContaining(["journeyCustomerId"]) as unknown });
    expect(configuration.simulation.scenario).toBe("busyHour");
  });

  it("yields to what the address says of the configuration", () => {
    const settings = settingsFrom(new URLSearchParams({ liveChat: "1", configuration: '{"liveChat":{"hasBot":true,"page":"other"},"channelId":"desk"}' }));
    expect(JSON.parse(organizationOf(settings))).toMatchObject({ channelId: "desk", liveChat: { enabled: true, hasBot: true, page: "other" } });
    expect(organizationOf({ ...settings, organization: "none" })).toBe("none");
  });

  it("stands in the address, also when it was emptied", () => {
    const query = new URLSearchParams();
    writeSettings({ ...defaultSettings, liveChat: true, helpDesk: "", offerAfterHold: "" }, query);
    expect(settingsFrom(query)).toMatchObject({ liveChat: true, journey: false, helpDesk: "", offerAfterHold: "" });
    expect(JSON.parse(organizationOf(settingsFrom(query)))).toMatchObject({ liveChat: { page: "", offerAfterHoldMs: 0 } });
  });
});
