import { startLiveChatBridge } from "../../SoftphoneControl/app/startLiveChatBridge";

startLiveChatBridge(window);
