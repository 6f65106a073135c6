const cil = ConnectsIntegrationLibrary;

/*
 * A page to start from: it shows what happens on the phone, and asks things of it. What stands on it is read from the phone each time something
 * has happened, never kept and changed here: so it is right also after a reload, in a second tab, and when the agent uses the softphone itself.
 */

const mostEvents = 100;
const byId = (id) => document.getElementById(id);

function element(tag, text, ...children) {
  const made = document.createElement(tag);
  made.textContent = text;
  made.append(...children);
  return made;
}

function button(label, act) {
  const made = element("button", label);
  made.type = "button";
  made.addEventListener("click", act);
  return made;
}

function fillList(list, entries) {
  list.replaceChildren(...entries.flatMap(([name, value]) => [element("dt", name), element("dd", value)]));
}

/** Replaces the options of a choice, and keeps what is chosen if it is still there. */
function fillChoice(choice, options) {
  const wanted = JSON.stringify(options);
  if (choice.dataset.shown === wanted) return;
  const chosen = choice.value;
  choice.dataset.shown = wanted;
  choice.replaceChildren(...options.map(([value, label]) => new Option(label, value)));
  if (options.some(([value]) => value === chosen)) choice.value = chosen;
}

function tellProblem(sentence) {
  byId("problem").textContent = sentence;
  byId("problem").hidden = sentence === "";
}

/** Asks, and says so if it was refused. */
async function attempt(ask) {
  tellProblem("");
  try {
    await ask();
  } catch (error) {
    tellProblem(error.message);
  }
  await refresh();
}

/* Call */

const stateWords = { Initiated: "Dialing", Offered: "Ringing", Active: "Talking", Paused: "On hold", Wrapup: "Wrapping up" };
const weight = ["Active", "Offered", "Initiated", "Paused", "Wrapup"];
const nameOf = ({ associatedParticipant, ani }) => associatedParticipant?.name ?? (ani || "Number withheld");
let calls = [];
let shownId = "";

function shownCall() {
  return calls.find(({ id }) => id === byId("which").value) ?? calls[0];
}

function showCall() {
  fillChoice(byId("which"), calls.map((call) => [call.id, `${nameOf(call)}: ${stateWords[call.state] ?? call.state}`]));
  const call = shownCall();
  byId("which-label").hidden = calls.length < 2;
  byId("no-call").hidden = call !== undefined;
  byId("call").hidden = call === undefined;
  if (call === undefined) return;
  const { associatedParticipant: record, ani, state, direction, ctiData, capabilities } = call;
  byId("caller").textContent = record ? `${record.name} (${record.recordType}), ${ani}` : nameOf(call);
  const words = `${stateWords[state] ?? state}, ${direction.toLowerCase()}`;
  if (byId("call-state").textContent !== words) byId("call-state").textContent = words;
  fillList(byId("variables"), Object.entries(ctiData));
  const focused = document.activeElement;
  for (const part of byId("call").querySelectorAll("[data-needs]")) part.hidden = !capabilities.includes(part.dataset.needs);
  // What was pressed may be gone: the keyboard stays in this part of the page.
  if (focused?.closest("[hidden]") && byId("call").contains(focused)) (byId("actions").querySelector("button:not([hidden])") ?? byId("call-title")).focus();
  if (shownId !== call.id) byId("transfer").reset();
  shownId = call.id;
}

byId("which").addEventListener("change", showCall);
byId("actions").addEventListener("click", ({ target }) => {
  const { request } = target.dataset;
  const call = shownCall();
  if (request && call) attempt(() => cil[request](call.channelId, call.id));
});
byId("transfer").addEventListener("submit", (event) => {
  event.preventDefault();
  const call = shownCall();
  const address = new FormData(event.target).get("address");
  if (call) attempt(() => cil.transfer(call.channelId, call.id, address));
});

/* Agent */

async function showAgent({ firstName, lastName, channel }) {
  const reason = channel.reasonCodeLabel === "" ? "" : `, ${channel.reasonCodeLabel}`;
  byId("agent-state").textContent = firstName === "" ? "Signed out" : `${firstName} ${lastName}: ${channel.state}${reason}`;
  const options = [["Ready ", "Ready"]];
  for (const state of ["NotReady", "Logout"]) {
    for (const { id, label } of await cil.getReasonCodeList("voice", state)) options.push([`${state} ${id}`, `${state}, ${label}`]);
  }
  fillChoice(byId("agent").elements.choice, firstName === "" ? [["signIn ", "Sign in"]] : options);
}

byId("agent").addEventListener("submit", (event) => {
  event.preventDefault();
  const chosen = event.target.elements.choice.value;
  const [state] = chosen.split(" ", 1);
  attempt(() => (state === "signIn" ? cil.signIn() : cil.setAgentState("voice", state, chosen.slice(state.length + 1))));
});

/* Outgoing calls */

let stopAsking;

function showWish({ dialedNumber, requestId }) {
  const wish = element("li", "", element("strong", dialedNumber));
  const done = () => {
    wish.remove();
    byId("dial-title").focus();
  };
  wish.append(
    button("Dial", () => {
      done();
      // An id made of the event's: this page may be loaded in several tabs, and the call is to be made once.
      attempt(() => cil.dialOrConsult("voice", dialedNumber, `sample ${requestId}`));
    }),
    button("Skip", done),
  );
  byId("wishes").append(wish);
}

byId("asks").addEventListener("change", ({ target }) => {
  stopAsking?.();
  stopAsking = target.checked ? cil.onBeforeDial((event) => { note(event); showWish(event); }) : undefined;
  if (!target.checked) byId("wishes").replaceChildren();
  byId("no-wish").textContent = target.checked ? "What the agent dials waits here." : "The softphone dials by itself.";
});

/* Messages */

const answered = (text) => () => (byId("answer").textContent = text);

byId("info").addEventListener("click", () => attempt(() => cil.showInfo("Hello from the sample integration")));
byId("log").addEventListener("click", () => attempt(() => cil.writeLog("Written by the sample integration", "Debug")));
byId("error").addEventListener("click", () =>
  attempt(() =>
    cil.showError(
      "The sample could not be saved. Shall it try again?",
      "Sample integration",
      { label: "Try again", callback: answered("The agent wants another try.") },
      { label: "Leave it", callback: answered("The agent leaves it.") },
    ),
  ),
);

/* Events */

const summaries = {
  agentStateChange: ({ oldState, newState, newReasonCodeLabel }) => `${oldState} → ${newState} ${newReasonCodeLabel}`,
  beforeDial: ({ dialedNumber }) => dialedNumber,
  error: ({ message }) => message,
};

function note(event) {
  const summary = element("summary", "", element("time", new Date().toLocaleTimeString()), ` ${event.event} `, element("span", (summaries[event.event] ?? nameOf)(event)));
  byId("events").prepend(element("li", "", element("details", "", summary, element("pre", JSON.stringify(event, null, 2)))));
  while (byId("events").children.length > mostEvents) byId("events").lastChild.remove();
  byId("no-events").hidden = true;
  byId("clear").hidden = false;
}

byId("clear").addEventListener("click", () => {
  byId("events").replaceChildren();
  byId("clear").hidden = true;
  byId("no-events").hidden = false;
});

/* All of it */

let reading = 0;

async function refresh() {
  reading += 1;
  const mine = reading;
  try {
    const [channel, isPrimary, settings] = await Promise.all([cil.getChannel("voice"), cil.isPrimaryTab(), cil.getCustomSettings()]);
    // Overtaken by a newer one.
    if (mine !== reading) return;
    calls = [...channel.channel.workitems].sort((one, other) => weight.indexOf(one.state) - weight.indexOf(other.state));
    showCall();
    await showAgent(channel);
    byId("tab").textContent = isPrimary ? "Primary tab" : "Another tab";
    byId("tab").hidden = false;
    const set = settings.filter(({ value }) => value !== "");
    fillList(byId("settings"), set.map(({ key, value }) => [key, value]));
    byId("no-settings").hidden = set.length > 0;
  } catch (error) {
    tellProblem(error.message);
  }
}

/** Once more a moment later: a caller's record is found after the call was told. */
function hear(event) {
  note(event);
  refresh();
  setTimeout(refresh, 1_000);
}

cil.initIntegration(
  () => {
    byId("link").textContent = "Connected";
    for (const method of ["onWorkitemCreate", "onWorkitemConnect", "onWorkitemPause", "onWorkitemResume", "onWorkitemWrapup", "onWorkitemEnd", "onAgentStateChange"]) cil[method](hear);
    // Only noted: what is read anew may fail, and would raise the next.
    cil.onError(note);
    document.addEventListener("visibilitychange", refresh);
    refresh();
  },
  // This page reads bare results, whatever the administrator prefers.
  { results: "value" },
);
