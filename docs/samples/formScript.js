// A form script that reacts to the softphone on the form: while a call is up, a line above the form says so.
// Add it as a web resource to the form's libraries, and `OpenSoftphoneForm.onLoad` to its OnLoad event,
// with "Pass execution context as first parameter" and the name of the softphone's control as second, such as "telephone11".
"use strict";

window.OpenSoftphoneForm = (function () {
  const noticeId = "open-softphone-call";
  const sentences = { Initiated: "Calling…", Offered: "A call is ringing.", Active: "You are talking.", Paused: "The call is on hold.", Wrapup: "Wrap up the call." };

  // The platform names an output "<control>.fieldControl.<output>".
  function output(control, name) {
    const outputs = control.getOutputs();
    const found = Object.keys(outputs).find(function (key) {
      return key === name || key.endsWith("." + name);
    });
    const said = found === undefined ? undefined : outputs[found];
    return (said && typeof said === "object" ? said.value : said) || "";
  }

  function show(formContext, control) {
    const sentence = sentences[output(control, "callState")];
    if (sentence === undefined) formContext.ui.clearFormNotification(noticeId);
    else formContext.ui.setFormNotification(sentence, "INFO", noticeId);
  }

  return {
    onLoad: function (executionContext, controlName) {
      const formContext = executionContext.getFormContext();
      const control = formContext.getControl(controlName);
      // Hidden, on another form, or on a device that shows the plain column.
      if (!control || typeof control.addOnOutputChange !== "function") return;
      control.addOnOutputChange(function () {
        show(formContext, control);
      });
      show(formContext, control);
    },
  };
})();
