import Dialog from "jssip/lib/Dialog.js";
import RequestSender from "jssip/lib/Dialog/RequestSender.js";

/**
 * JsSIP as RFC 3261 wants it where two offers meet (491). As it comes it goes on with an offer that it has just refused, which takes its
 * own back, and repeats its own under the number it had: the call is lost at its end, whatever ours does.
 */
export function mendCollisions() {
  const { _checkInDialogRequest: check } = Dialog.prototype;
  Dialog.prototype._checkInDialogRequest = function (request) {
    const isOffer = request.method === "INVITE" && !this.uas_pending_reply;
    // An offer of its own is under way, or being made.
    const isCollision = isOffer && (this.uac_pending_reply || !this.owner._rtcReady);
    if (!isCollision) return check.call(this, request);
    this._remote_seqnum = request.cseq;
    request.reply(491);
    return false;
  };
  const { send } = RequestSender.prototype;
  RequestSender.prototype.send = function () {
    if (this._reattempt) {
      this._request.setHeader("cseq", `${this._request.cseq} ${this._request.method}`);
      // What its ACK says.
      this._dialog._outgoing_ack_seqnum = this._request.cseq;
      // Otherwise it asks again only once.
      this._reattempt = false;
    }
    return send.call(this);
  };
}
