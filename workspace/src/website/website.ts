import { includeRelay } from "./includeRelay";
import { places } from "./pages";

const query = new URLSearchParams(location.search);
for (const [id, draw] of Object.entries(places)) {
  const place = document.getElementById(id);
  if (place !== null) draw(place, query);
}
for (const link of Array.from(document.querySelectorAll("nav a"))) {
  if (link.getAttribute("href") === location.pathname) link.setAttribute("aria-current", "page");
}
includeRelay();
