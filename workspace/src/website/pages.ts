import { articles, searchArticles } from "./articles";
import { element } from "./element";
import { products } from "./products";
import type { Product } from "./products";
import { tellSoftphone, track } from "./tracking";

type Draw = (place: HTMLElement, query: URLSearchParams) => void;

const company = "Contoso Cargo";

/** What the pages leave to the script, by the id of its place. */
export const places: Readonly<Record<string, Draw>> = {
  "product-list": (place) => place.replaceChildren(...products.map(productCard)),
  product: drawProduct,
  results: drawResults,
  article: drawArticle,
  callback: drawCallback,
};

const productAddress = ({ id }: Product): string => `/website/product.html?model=${id}`;
const picture = (id: string): HTMLElement => element("img", { src: `/website/pictures/${id}.svg`, alt: "", width: "320", height: "200" });

function productCard(product: Product): HTMLElement {
  return element("li", { class: "card" }, [
    picture(product.id),
    element("h3", {}, [element("a", { href: productAddress(product) }, [product.name])]),
    element("p", {}, [product.what]),
    element("p", { class: "price" }, [`from £${product.price}`]),
  ]);
}

function drawProduct(place: HTMLElement, query: URLSearchParams): void {
  const product = products.find(({ id }) => id === query.get("model"));
  if (product === undefined) return notThere(place, "There is no such product.", "/website/products.html", "All products");
  document.title = `${product.name} - ${company}`;
  const said = element("p", { role: "status" });
  const quote = element("button", { type: "button", class: "button" }, ["Ask for a quote"]);
  quote.addEventListener("click", () => {
    track("quote_requested", { product: product.id });
    tellSoftphone("action", `Asked for a quote: ${product.name}`);
    said.textContent = "Thank you. Your quote is on its way.";
  });
  place.replaceChildren(
    element("div", { class: "picture" }, [picture(product.id)]),
    element("div", {}, [
      element("h1", {}, [product.name]),
      element("p", { class: "lead" }, [product.what]),
      element("p", {}, [product.text]),
      element("dl", { class: "facts" }, product.facts.map(([name, value]) => element("div", {}, [element("dt", {}, [name]), element("dd", {}, [value])]))),
      element("p", { class: "price" }, [`from £${product.price}`]),
      quote,
      said,
    ]),
  );
}

function drawResults(place: HTMLElement, query: URLSearchParams): void {
  const question = (query.get("q") ?? "").trim().slice(0, 100);
  const found = searchArticles(question);
  const input = document.querySelector<HTMLInputElement>("#question");
  if (input !== null) input.value = question;
  const list = element("ul", { class: "links" }, found.map(({ id, title }) => element("li", {}, [element("a", { href: `/website/article.html?about=${id}` }, [title])])));
  if (question === "") return place.replaceChildren(element("h2", {}, ["Asked most"]), list);
  tellSoftphone("search", question);
  track(found.length === 0 ? "search_without_result" : "search", { question });
  const count = found.length === 0 ? "Nothing found for" : found.length === 1 ? "One answer for" : `${found.length} answers for`;
  place.replaceChildren(element("h2", {}, [`${count} “${question}”`]), found.length === 0 ? element("p", {}, ["Try another word, or ", element("a", { href: "/website/contact.html" }, ["talk to us"]), "."]) : list);
}

function drawArticle(place: HTMLElement, query: URLSearchParams): void {
  const article = articles.find(({ id }) => id === query.get("about"));
  if (article === undefined) return notThere(place, "There is no such article.", "/website/support.html", "All articles");
  document.title = `${article.title} - ${company}`;
  tellSoftphone("article", article.title);
  const said = element("p", { role: "status" });
  const answer = (text: string, helped: boolean): HTMLElement => {
    const button = element("button", { type: "button", class: "button button-plain" }, [text]);
    button.addEventListener("click", () => {
      track(helped ? "article_helped" : "article_did_not_help", { article: article.id });
      if (!helped) tellSoftphone("action", `Said that it did not help: ${article.title}`);
      said.textContent = helped ? "Good to hear." : "Sorry. Chat with us, or call.";
    });
    return button;
  };
  place.replaceChildren(
    element("h1", {}, [article.title]),
    ...article.paragraphs.map((text) => element("p", {}, [text])),
    element("div", { class: "helped" }, [element("h2", {}, ["Did this help?"]), element("div", { class: "actions" }, [answer("Yes", true), answer("No", false)]), said]),
  );
}

/** What is typed goes nowhere: the site is made up. */
function drawCallback(place: HTMLElement): void {
  const said = element("p", { role: "status" });
  place.append(said);
  place.addEventListener("submit", (event) => {
    event.preventDefault();
    track("callback_requested");
    tellSoftphone("action", "Asked for a callback");
    said.textContent = "Thank you. One of us calls you within the hour.";
  });
}

function notThere(place: HTMLElement, text: string, address: string, label: string): void {
  place.replaceChildren(element("div", {}, [element("h1", {}, [text]), element("p", {}, [element("a", { href: address }, [label])])]));
}
