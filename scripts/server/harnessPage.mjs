/**
 * The harness' own page, made to work without internet: its React comes from this server, and a small script goes first.
 * @param {string} html index.html of pcf-start
 */
export function harnessPage(html) {
  const page = html
    .replace(/https:\/\/unpkg\.com\/react@[^"]+/, "/osp/react.js")
    .replace(/https:\/\/unpkg\.com\/react-dom@[^"]+/, "/osp/react-dom.js")
    .replace("<head>", '<head><script src="/osp/setup.js"></script><link rel="icon" href="data:,">')
    .replace("</body>", '<script src="/osp/reload.js"></script></body>');
  const outside = /(?:src|href)="https?:[^"]*"/.exec(page);
  if (outside !== null || !page.includes("/osp/react.js") || !page.includes("/osp/setup.js")) {
    throw new Error(`The page of pcf-start is not as expected (${outside?.[0] ?? "React is not where it was"}): scripts/server/harnessPage.mjs needs a look.`);
  }
  return page;
}

/** The harness reads every language file into one table, the last one wins: only English is left. */
export function harnessManifest(xml) {
  return xml.replace(/<resx\b[^>]*path="[^"]*\.(?!1033\.)\d+\.resx"[^>]*(?:\/>|>\s*<\/resx>)/g, "");
}
