const mark = "\uFEFF";

/** XML as the platform's packager writes it: with a byte order mark, lines ended the Windows way. */
export function platformXml(text) {
  return Buffer.from(mark + windowsLines(text.trimEnd()), "utf8");
}

/** As an organization exports what it keeps as one component per file: no mark, no declaration. */
export function componentXml(text) {
  return Buffer.from(windowsLines(text.trimEnd()), "utf8");
}

/** Puts `made` in the one place where `place` stands. */
export function fillIn(xml, place, made) {
  const parts = xml.split(place);
  if (parts.length !== 2) throw new Error(`${place} must stand there once, not ${parts.length - 1} times.`);
  return parts.join(made);
}

export function escapeXml(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** The text of the first `<name>` in the XML. */
export function textOf(xml, name) {
  return new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];
}

/** An attribute of the first `<element>`. */
export function attributeOf(xml, element, name) {
  const [tag] = new RegExp(`<${element}\\s[^>]*>`).exec(xml) ?? [];
  return tag === undefined ? undefined : new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}

function windowsLines(text) {
  return text.replace(/\r?\n/g, "\r\n");
}
