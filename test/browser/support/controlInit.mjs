/** Runs in each page before all else: `window.controlInit` resolves, to the page's time, when the framework first calls a control's `init`. */
export function noteInit() {
  let framework;
  window.controlInit = new Promise((resolve) => {
    // The host puts it up, and the bundle registers its control there.
    Object.defineProperty(window, "ComponentFramework", {
      configurable: true,
      get: () => framework,
      set(given) {
        const { registerControl } = given;
        framework = {
          ...given,
          registerControl(name, Control) {
            const { init } = Control.prototype;
            Control.prototype.init = function (...args) {
              resolve(performance.now());
              return init.apply(this, args);
            };
            return registerControl.call(given, name, Control);
          },
        };
      },
    });
  });
}
