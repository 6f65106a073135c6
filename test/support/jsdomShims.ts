/** What Fluent and the softphone ask of a page and jsdom lacks. Nothing happens in the node environment. */
if (typeof window !== "undefined") {
  window.ResizeObserver ??= class implements ResizeObserver {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  window.matchMedia ??= (query) => ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener() {},
    removeEventListener() {},
    addListener() {},
    removeListener() {},
    dispatchEvent: () => false,
  });
  Element.prototype.scrollIntoView ??= () => undefined;
  // Fluent's focus handling reads it off the global object, where jest's jsdom does not put it.
  globalThis.NodeFilter ??= window.NodeFilter;
}
