import type { Subject } from "./GalleryState";

/** Links to every state, for people. */
export function indexOf(catalogue: readonly Subject[]): HTMLElement {
  const list = document.createElement("div");
  for (const { name, states } of catalogue) {
    const heading = document.createElement("h2");
    heading.textContent = name;
    list.append(heading, ...states.flatMap((state) => [linkTo(state.name), " "]));
  }
  return list;
}

function linkTo(state: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = `?state=${state}`;
  link.textContent = state;
  return link;
}
