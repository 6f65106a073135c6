import { includeRelay } from "./includeRelay";
import { awaitWidget } from "./liveChat";
import { places } from "./pages";
import { createVisitStore } from "./sdk/visitStore";
import { visitKeep } from "./visitKeep";

const query = new URLSearchParams(location.search);
for (const [id, draw] of Object.entries(places)) {
  const place = document.getElementById(id);
  if (place !== null) draw(place, query);
}
for (const link of Array.from(document.querySelectorAll("nav a"))) {
  if (link.getAttribute("href") === location.pathname) link.setAttribute("aria-current", "page");
}

const { sessionId } = createVisitStore(visitKeep, () => Date.now(), () => crypto.randomUUID()).read();
awaitWidget(sessionId);
includeRelay(sessionId);
