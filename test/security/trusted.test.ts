import { trustedScriptUrl, trustedXml } from "../../SoftphoneControl/shared/trusted";

const pageWith = (trustedTypes: unknown): Window => Object.assign(Object.create(null) as Window, { trustedTypes });

describe("Trusted Types", () => {
  it("have one policy for each page, and what it makes is used", () => {
    const made: string[] = [];
    const page = pageWith({
      createPolicy(name: string, rules: { createScriptURL: (url: string) => string }) {
        made.push(name);
        return { createScriptURL: (url: string) => `trusted ${rules.createScriptURL(url)}`, createHTML: (text: string) => `trusted ${text}` };
      },
    });
    expect(trustedScriptUrl(page, "https://contoso.example/a.js")).toBe("trusted https://contoso.example/a.js");
    expect(trustedXml(page, "<a/>")).toBe("trusted <a/>");
    expect(made).toEqual(["open-softphone"]);
  });

  it.each([["where the browser has none", undefined], ["where the page's policy does not know ours", { createPolicy: () => { throw new TypeError("not allowed"); } }]])("leave texts as they are %s", (_, factory) => {
    const page = pageWith(factory);
    expect([trustedScriptUrl(page, "https://contoso.example/a.js"), trustedXml(page, "<a/>")]).toEqual(["https://contoso.example/a.js", "<a/>"]);
  });

  it.each(["javascript:alert(1)", "data:text/javascript,1", "/a.js", ""])("make no script of %s", (url) => {
    expect(() => trustedScriptUrl(pageWith(undefined), url)).toThrow(TypeError);
  });
});
