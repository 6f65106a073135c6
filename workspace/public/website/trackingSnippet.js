// What a vendor has sites put into their pages; in a file, since the policy of this site takes no script inside a page.
// Which of the two SDKs it is stands in the address, `?sdk=ac` or `?sdk=genesys`, and stays for the visit.
(function (page) {
  const chosen = new URLSearchParams(location.search).get("sdk");
  if (chosen === "ac" || chosen === "genesys") sessionStorage.setItem("sdk", chosen);

  function stub(name) {
    page[name] =
      page[name] ||
      function () {
        (page[name].q = page[name].q || []).push(arguments);
      };
  }
  if (sessionStorage.getItem("sdk") === "genesys") {
    page._genesysJs = "Genesys";
    stub("Genesys");
    page.Genesys.t = Date.now();
    page.Genesys.c = { environment: "sample", deploymentId: "b1b2c3d4-0000-4000-8000-000000000001" };
    page.Genesys("subscribe", "Journey.ready", () => page.Genesys("command", "Journey.pageview", {}));
  } else {
    page._genesysJourneySdk = "ac";
    stub("ac");
    page.ac.l = Date.now();
    page.ac("init", "b1b2c3d4-0000-4000-8000-000000000002", { region: "sample" });
    page.ac("pageview");
  }
  const script = document.createElement("script");
  script.async = true;
  script.src = "/platform/journeySdk.js";
  document.head.append(script);
})(window);
