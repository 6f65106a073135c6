import { render } from "react-dom";
import { startSoftphonePage } from "../../SoftphoneControl/app/startSoftphonePage";
import { texts } from "../../SoftphoneControl/strings/SoftphoneControl.1033.resx";

const root = document.getElementById("softphone");

startSoftphonePage({
  page: window,
  texts,
  draw: (element) => { render(element, root); },
});
