const globals = {
  react: "Reactv16",
  "react-dom": "WorkspaceReactDOM",
  "@fluentui/react-components": "FluentUIReactv940",
};

/**
 * An esbuild plugin: imports of these packages read the page's platform libraries instead of bundling a second copy.
 * @param {readonly (keyof typeof globals)[]} names
 */
export function platformGlobals(names) {
  return {
    name: "platform-globals",
    setup(build) {
      build.onResolve({ filter: new RegExp(`^(${names.join("|")})$`) }, ({ path }) => ({ path, namespace: "platform" }));
      build.onLoad({ filter: /.*/, namespace: "platform" }, ({ path }) => ({ contents: `module.exports = window.${globals[path]};` }));
    },
  };
}
