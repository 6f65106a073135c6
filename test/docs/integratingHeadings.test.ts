import { eventMethods } from "../../SoftphoneControl/cil/contract/events";
import { requestNames } from "../../SoftphoneControl/cil/contract/requests";
import { errorMessage } from "../../SoftphoneControl/cil/tell/errorMessage";
import type { CilErrorCode } from "../../SoftphoneControl/cil/contract/cilError";
import { capabilities } from "../../SoftphoneControl/model/workItems/capability";
import { errorMessages } from "../../SoftphoneControl/model/requests/softphoneError";
import { examples, headings, page, tableOf } from "./integratingPage";

function codeUnder(name: string): string {
  return examples.filter(({ heading }) => heading.split(", ").includes(name)).map(({ code }) => code).join("\n");
}

describe("the page for integrators names", () => {
  it.each(requestNames)("the request %s", (name) => {
    expect(headings).toContain(name);
    expect(page).toContain(`\`${name}(`);
    expect(codeUnder(name)).toContain(`cil.${name}(`);
  });

  it.each(Object.keys(eventMethods))("the event method %s", (name) => {
    expect(headings).toContain(name);
    const [main = ""] = headings.filter((heading) => heading === name || heading.toLowerCase() === name.toLowerCase());
    expect(codeUnder(main)).toContain(`cil.${main}(`);
  });

  it("every error code, with its sentence", () => {
    const codes = [...Object.keys(errorMessages), "unknownRequest", "noSoftphone"] as CilErrorCode[];
    const told = Object.fromEntries(tableOf("Code | Sentence").map(([code = "", sentence]) => [code.replaceAll("`", ""), sentence]));
    expect(told).toEqual(Object.fromEntries(codes.map((code) => [code, errorMessage({ code, detail: "…" })])));
  });

  it("every capability", () => {
    for (const name of capabilities) expect(page).toContain(`\`${name}\``);
  });
});
