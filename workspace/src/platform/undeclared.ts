/**
 * A part of the context that the manifest did not ask for: using it throws, as in production.
 * @param feature the name in `uses-feature`
 */
export function undeclared(feature: string, methods: readonly string[]): Record<string, () => never> {
  return Object.fromEntries(
    methods.map((method) => [
      method,
      () => {
        throw new Error(`Feature '${feature}.${method}' is required to be specified in the <uses-feature> section in ControlManifest.xml before use.`);
      },
    ]),
  );
}
