const [width, height] = [1200, 760];
const colors = { own: ["#0f6cbd", "#fff"], library: ["#8a3707", "#fff"] };

/**
 * Parts of a bundle as areas, largest first from the upper left.
 * @param {readonly { name: string, own: boolean, bytes: number, gzip: number }[]} parts
 * @param {string} title
 */
export function treemap(parts, title) {
  const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  const kB = (bytes) => `${(bytes / 1024).toFixed(1)} kB`;
  const boxes = placed([...parts].sort((one, other) => other.bytes - one.bytes), { x: 0, y: 40, width, height: height - 40 }, total);
  const drawn = boxes.map(({ part, x, y, width: wide, height: high }) => {
    const [back, ink] = part.own ? colors.own : colors.library;
    const label = wide > 70 && high > 34 ? `<text x="${round(x + 6)}" y="${round(y + 18)}" fill="${ink}">${part.name}</text><text x="${round(x + 6)}" y="${round(y + 33)}" fill="${ink}">~${kB(part.gzip)} gzip</text>` : "";
    return `<g><title>${part.name}: ${kB(part.bytes)} minified, ~${kB(part.gzip)} gzip</title><rect x="${round(x)}" y="${round(y)}" width="${round(wide)}" height="${round(high)}" fill="${back}" stroke="#fff"/>${label}</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12"><rect width="${width}" height="${height}" fill="#fff"/><text x="6" y="24" font-size="16">${title}</text>\n${drawn.join("\n")}\n</svg>\n`;
}

const round = (value) => Math.round(value * 10) / 10;

/** Cuts the parts into two halves of about one weight, and the place with them, along its longer side. */
function placed(parts, place, total) {
  if (parts.length === 0) return [];
  if (parts.length === 1) return [{ part: parts[0], ...place }];
  let first = 0;
  let weight = 0;
  while (first < parts.length - 1 && (first === 0 || weight + parts[first].bytes <= total / 2)) weight += parts[first++].bytes;
  const share = weight / total;
  const isWide = place.width >= place.height;
  const one = isWide ? { ...place, width: place.width * share } : { ...place, height: place.height * share };
  const other = isWide ? { ...place, x: place.x + one.width, width: place.width - one.width } : { ...place, y: place.y + one.height, height: place.height - one.height };
  return [...placed(parts.slice(0, first), one, weight), ...placed(parts.slice(first), other, total - weight)];
}
