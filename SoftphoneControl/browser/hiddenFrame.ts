/** A page of this origin inside ours, out of sight and out of the way: of the eye, of the Tab key, of what is read aloud. */
export function createHiddenFrame(page: Window & typeof globalThis, url: string): { dispose(): void } {
  const frame = page.document.createElement("iframe");
  // `hidden` would do for the eye, but browsers slow such frames down more than others.
  Object.assign(frame.style, { position: "absolute", width: "0", height: "0", border: "0", visibility: "hidden" });
  frame.setAttribute("aria-hidden", "true");
  frame.tabIndex = -1;
  frame.title = "Open Softphone";
  frame.src = url;
  page.document.body.append(frame);
  return {
    dispose() {
      frame.remove();
    },
  };
}
