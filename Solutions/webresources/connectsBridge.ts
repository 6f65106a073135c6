import { startConnectsBridge } from "../../SoftphoneControl/app/startConnectsBridge";

startConnectsBridge(window);
