/** A language file, as the build makes a module of it (scripts/build/resxModules.mjs). */
declare module "*.resx" {
  export const texts: Readonly<Record<string, string>>;
}
