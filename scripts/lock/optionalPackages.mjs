/** Optional packages that a lock file (`packages` of version 3) names but does not hold: `[{ parent, name, version }]`. */
export function missingOptional(packages) {
  return Object.entries(packages).flatMap(([parent, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isHeld(packages, parent, name))
      .map(([name, version]) => ({ parent, name, version })),
  );
}

function isHeld(packages, parent, name) {
  for (let place = parent; ; place = place.slice(0, Math.max(0, place.lastIndexOf("/node_modules/")))) {
    if (`${place ? `${place}/` : ""}node_modules/${name}` in packages) return true;
    if (place === "") return false;
  }
}

const systems = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const processors = ["arm", "arm64", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "x64"];
const libraries = { gnu: "glibc", glibc: "glibc", musl: "musl" };

/** `@swc/core-linux-x64-gnu` is for Linux on x64 with glibc: `{ os, cpu, libc? }`. */
export function platformOf(name) {
  const words = name.split("/").at(-1).split("-");
  const os = words.find((word) => systems.includes(word));
  const cpu = words.find((word) => processors.includes(word));
  if (!os || !cpu) throw new Error(`The platform of ${name} cannot be told from its name.`);
  const libc = os === "linux" ? libraries[words.at(-1)] : undefined;
  return { os: [os], cpu: [cpu], ...(libc && { libc: [libc] }) };
}

/** What npm would have written, less the checksum, which only the registry knows. */
export function lockEntry({ parent, version }, name, packages) {
  if (!/^\d+\.\d+\.\d+/.test(version)) throw new Error(`${name} is wanted as ${version}; only an exact version can be written by hand.`);
  const { os, cpu, libc } = platformOf(name);
  const { dev, license, engines } = packages[parent];
  return { version, cpu, ...(dev && { dev }), ...(libc && { libc }), ...(license && { license }), optional: true, os, ...(engines && { engines }) };
}
