import { describeContactCenter } from "./contactCenterContract";
import { chatFeatures, makeChatBench } from "../support/chatBench";

describeContactCenter({ name: "live chat", features: chatFeatures, makeBench: ({ wrapupMs }) => makeChatBench({ settings: { wrapupMs } }) });
