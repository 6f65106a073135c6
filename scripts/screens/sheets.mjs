/** A page that draws what becomes a file: sheets of many pictures, and smaller files than a browser's screenshots are. */
export async function createSheets(browser) {
  const page = await browser.newPage({ viewport: { width: 1640, height: 1000 } });

  /** @param {number} quality 0 to 1; 1 loses nothing */
  async function toWebp(png, quality) {
    const base64 = await page.evaluate(
      async ([source, wanted]) => {
        const image = new globalThis.Image();
        image.src = source;
        await image.decode();
        const canvas = globalThis.document.createElement("canvas");
        [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
        canvas.getContext("2d").drawImage(image, 0, 0);
        return canvas.toDataURL("image/webp", wanted).split(",")[1];
      },
      [addressOf(png), quality],
    );
    return Buffer.from(base64, "base64");
  }

  return {
    toWebp,
    /** All pictures on one sheet, as wide as a screen. */
    async draw(title, pictures, { width }) {
      const figures = pictures.map(({ state, png }) => `<figure><figcaption>${state}</figcaption><img src="${addressOf(png)}"></figure>`);
      await page.setContent(`<style>
        body { margin: 16px; background: #e8e8e8; font: 13px sans-serif; }
        main { columns: ${width}px; column-gap: 12px; }
        figure { margin: 0 0 12px; break-inside: avoid; }
        img { display: block; }
      </style><h1>${title}</h1><main>${figures.join("")}</main>`);
      return page.screenshot({ fullPage: true });
    },
  };
}

const addressOf = (png) => `data:image/png;base64,${png.toString("base64")}`;
