/** What the contact centres are called that chats come from. One widget's visitor is the agent, the other's a customer: both may be open in one browser. */
export const helpDeskChats = "liveChat";
export const customersChats = "customerChat";
