import { render } from "react-dom";
import { startSoftphonePage } from "../../SoftphoneControl/app/startSoftphonePage";
import { texts as german } from "../../SoftphoneControl/strings/SoftphoneControl.1031.resx";
import { texts as english } from "../../SoftphoneControl/strings/SoftphoneControl.1033.resx";

const root = document.getElementById("softphone");

startSoftphonePage({
  page: window,
  texts: { 1031: german, 1033: english },
  draw: (element) => { render(element, root); },
});
