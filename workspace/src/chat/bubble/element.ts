/** What is foreign comes in as text only, never as HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes: Readonly<Record<string, string>> = {}, ...children: readonly (Node | string)[]): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A picture in the colour of the text around it. @param address - of an SVG */
export function icon(address: string): HTMLElement {
  const made = element("span", { class: "icon", "aria-hidden": "true" });
  made.style.setProperty("--picture", `url('${address}')`);
  return made;
}

export function button(label: string, act: () => void, attributes: Readonly<Record<string, string>> = {}, ...children: readonly (Node | string)[]): HTMLButtonElement {
  const made = element("button", { type: "button", ...(children.length > 0 && { "aria-label": label, title: label }), ...attributes }, ...(children.length > 0 ? children : [label]));
  made.addEventListener("click", act);
  return made;
}
