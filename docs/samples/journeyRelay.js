const journey = window.OpenSoftphoneJourney;
const part = (id) => document.getElementById(id);

// Pages are told by the script itself. What else matters to an agent, only the site knows.
part("search").addEventListener("submit", (event) => {
  event.preventDefault();
  journey.search(part("words").value);
});
part("articles").addEventListener("click", (event) => {
  if (event.target.closest("a")) journey.article(event.target.textContent);
});
part("print").addEventListener("click", () => journey.action("Printed a return label"));

// Offers of the Journey SDK or of the Messenger, where the site has one of them.
journey.on("webchat:all", ({ actionState }) => {
  part("offers").textContent = `A chat was ${actionState}.`;
});

// A chat takes along what happened on this visit; live chat keeps it in Dataverse, where the softphone finds it.
window.addEventListener("lcw:ready", () => {
  part("chat").hidden = false;
});
part("chat").addEventListener("click", () => {
  window.Microsoft.Omnichannel.LiveChatWidget.SDK.startChat({ customContext: { ...journey.context() } });
});
