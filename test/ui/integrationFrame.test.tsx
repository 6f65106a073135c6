/** @jest-environment jsdom */
import { fireEvent } from "@testing-library/react";
import { callOf, signedOutState, stateOf } from "../support/builders";
import { renderSoftphone } from "../support/renderSoftphone";

const integration = { url: "https://contoso.crm.dynamics.com/WebResources/contoso_/integration.html" };

describe("the custom integration", () => {
  it("is not there unless there is one", () => {
    expect(renderSoftphone(stateOf()).queryByTitle("Custom integration")).toBeNull();
  });

  it("stands in a frame of its own, which may do what the page may", () => {
    const frame = renderSoftphone(stateOf(), { integration }).getByTitle("Custom integration");
    expect(frame.getAttribute("src")).toBe(integration.url);
    expect([frame.hasAttribute("sandbox"), frame.hasAttribute("allow")]).toEqual([false, false]);
  });

  it("goes on when its panel is closed, out of sight", () => {
    const view = renderSoftphone(stateOf(), { integration });
    const frame = view.getByTitle("Custom integration");
    const title = view.getByRole("button", { name: "Custom integration" });
    expect([title.getAttribute("aria-expanded"), getComputedStyle(frame).visibility]).toEqual(["true", "visible"]);
    fireEvent.click(title);
    expect([title.getAttribute("aria-expanded"), getComputedStyle(frame).visibility]).toEqual(["false", "hidden"]);
    expect(view.getByTitle("Custom integration")).toBe(frame);
    fireEvent.click(title);
    expect([title.getAttribute("aria-expanded"), getComputedStyle(frame).visibility]).toEqual(["true", "visible"]);
  });

  it("is never loaded again, whatever happens around it", async () => {
    const view = renderSoftphone(signedOutState(), { integration });
    const frame = view.getByTitle("Custom integration");
    const moved: Node[] = [];
    const observer = new MutationObserver((records) => {
      for (const { addedNodes, removedNodes, target } of records) {
        if (target === frame || [...addedNodes, ...removedNodes].some((node) => node.contains(frame))) moved.push(target);
      }
    });
    observer.observe(view.container, { subtree: true, childList: true, attributes: true, attributeFilter: ["src"] });
    view.update({ integration: { ...integration }, layout: "compact", isDarkTheme: true });
    view.show(stateOf({ calls: [callOf()], sessions: [{ id: "s1", templateName: "Case", openedAt: 0 }], infos: [{ id: "i1", text: "Hello", dueAt: 0 }] }));
    fireEvent.click(view.getByRole("button", { name: "More" }));
    fireEvent.click(view.getByRole("menuitem", { name: "Show log" }));
    view.show(stateOf());
    view.update({ layout: "full" });
    await Promise.resolve();
    observer.disconnect();
    expect(view.getByTitle("Custom integration")).toBe(frame);
    expect(moved).toEqual([]);
  });
});
