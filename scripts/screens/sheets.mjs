/** Sheets with many pictures, as wide as a screen. */
export async function createSheets(browser) {
  const page = await browser.newPage({ viewport: { width: 1640, height: 1000 } });
  return {
    async draw(title, pictures, { width }) {
      const figures = pictures.map(({ state, png }) => `<figure><figcaption>${state}</figcaption><img src="data:image/png;base64,${png.toString("base64")}"></figure>`);
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
