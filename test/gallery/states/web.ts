import { defaultConfiguration } from "../../../SoftphoneControl/model/settings/configuration";
import { anna, callOf, chatOf, deskOf, eventOf, helpChatOf, journeysOf, nineThirty, offerOf, talkOf, visitor } from "../../support/builders";
import type { Subject } from "../GalleryState";
import { signedIn } from "../robin";

const known = { ctiData: { journeyCustomerId: visitor } };
const heard = {
  configuration: { ...defaultConfiguration, journey: { ...defaultConfiguration.journey, enabled: true } },
  journeys: journeysOf(
    offerOf(60, "offered"),
    offerOf(40, "rejected"),
    eventOf(20),
    eventOf(50, { kind: "search", title: "gas tariff", url: undefined }),
    eventOf(7_300, { kind: "article", title: "How to read your meter", sessionId: "visit-0" }),
    eventOf(90_000, { kind: "custom", title: "Downloaded the form", sessionId: "", url: undefined }),
  ),
};
const availability = { at: nineThirty - 120_000, isOpen: true, closesAt: Date.UTC(2026, 2, 2, 17), queuePosition: 2, averageWaitMinutes: 3.5, isAgentAvailable: true };
const call = talkOf({ notes: "Asks about a fee." });

export const web: Subject = {
  name: "Chats and the web",
  states: [
    { name: "chat-rings", state: signedIn({ ...deskOf(), calls: [chatOf({ state: "Offered", capabilities: ["accept", "reject"], connectedAt: undefined })] }) },
    { name: "chat", state: signedIn({ ...deskOf(), calls: [chatOf({ chat: { unread: 2, conversationId: "c-1" } })] }) },
    { name: "chat-minimized", state: signedIn({ ...deskOf(), calls: [chatOf({ state: "Paused", capabilities: ["resume", "end"], chat: { isMinimized: true } })] }) },
    { name: "chat-wrapup", state: signedIn({ ...deskOf(), calls: [chatOf({ state: "Wrapup", capabilities: ["setWrapupReason", "completeWrapup"], wrapup: { reasonRequired: false, endsAt: nineThirty + 20_000 } })] }) },
    { name: "help-chat-waiting", state: signedIn({ ...deskOf(), calls: [call, helpChatOf({ state: "Initiated", capabilities: ["end"], connectedAt: undefined, about: call.id, chat: { queuePosition: 2, averageWaitMinutes: 4 } })] }) },
    { name: "help-chat", state: signedIn({ ...deskOf(), calls: [call, helpChatOf({ about: call.id, chat: { unread: 1 } })] }) },
    { name: "help-desk", state: signedIn({ ...deskOf({ availability }), calls: [call] }), steps: ["HelpDesk"] },
    { name: "help-desk-closed", state: signedIn({ ...deskOf({ phase: "closed", availability: { ...availability, isOpen: false, opensAt: Date.UTC(2026, 2, 3, 8) } }), calls: [call] }), steps: ["HelpDesk"] },
    { name: "help-desk-absent", state: signedIn({ ...deskOf({ phase: "absent" }), calls: [call] }), steps: ["HelpDesk"] },
    { name: "help-offer", state: signedIn({ ...deskOf(), calls: [talkOf({ state: "Paused", capabilities: ["resume", "end"], helpOffer: { phase: "shown" } })] }) },
    { name: "why-now", state: signedIn({ ...heard, calls: [callOf(known)] }) },
    { name: "journey", state: signedIn({ ...heard, calls: [talkOf({ ...known, participants: [anna] })] }) },
    { name: "journey-open", state: signedIn({ ...heard, calls: [talkOf(known)] }), steps: ["OnTheWeb"] },
    { name: "web-offers", state: signedIn(heard), steps: ["More", "OffersOpen"] },
  ],
};
