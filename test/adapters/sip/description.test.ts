import { checkDescription, generationOf, isSurelyOffer, wayOf, withSoundOnly } from "../../../SoftphoneControl/adapters/sip/sounds/description";

const sound = "m=audio 9 UDP/TLS/RTP/SAVPF 111\r\n";
const head = "v=0\r\no=- 1 1 IN IP4 0.0.0.0\r\ns=-\r\nt=0 0\r\n";

describe("a description from the other side", () => {
  it.each([
    ["no text", undefined, "no text"],
    ["nothing", "", "not SDP"],
    ["other text", "<script>alert(1)</script>", "not SDP"],
    ["a film alone", `${head}m=video 9 RTP/AVP 96\r\n`, "no sound in it"],
    ["sound that is closed", `${head}m=audio 0 RTP/AVP 0\r\n`, "no sound in it"],
    ["far too much", `${head}${sound}${"a=x\r\n".repeat(20_000)}`, "too long"],
  ])("is refused as %s, and the words tell nothing of it", (_, sdp, why) => {
    expect(() => { checkDescription(sdp); }).toThrow(`description refused: ${why}`);
  });

  it("is taken with sound in it, whatever else there is", () => {
    expect(() => { checkDescription(`${head}${sound}m=video 9 RTP/AVP 96\r\n`); }).not.toThrow();
    expect(() => { checkDescription(`${head}${sound}`.replaceAll("\r\n", "\n")); }).not.toThrow();
  });

  it.each([
    ["sendrecv", `${head}${sound}`],
    ["sendonly", `${head}${sound}a=sendonly\r\n`],
    ["inactive", `${head}${sound}a=rtpmap:0 PCMU/8000\r\na=inactive\r\nm=video 9 RTP/AVP 96\r\na=sendonly\r\n`],
    ["recvonly", `${head}a=recvonly\r\n${sound}`],
    ["sendonly", `${head}a=recvonly\r\n${sound}a=sendonly\n`],
    ["sendrecv", `${head}${sound}m=video 9 RTP/AVP 96\r\na=inactive\r\n`],
  ])("says %s of its sound", (way, sdp) => {
    expect(wayOf(sdp)).toBe(way);
  });

  it("is surely an offer only where both may begin", () => {
    expect(isSurelyOffer(`${head}${sound}a=setup:actpass\r\n`)).toBe(true);
    expect(isSurelyOffer(`${head}${sound}a=setup:active\r\n`)).toBe(false);
  });

  it("has its first sound kept, and all else closed", () => {
    const offer = `${head}m=video 9 RTP/AVP 96\r\n${sound}a=mid:1\r\n${sound}m=application 9 UDP/DTLS/SCTP webrtc-datachannel\r\n`;
    expect(withSoundOnly(offer)).toBe(`${head}m=video 0 RTP/AVP 96\r\n${sound}a=mid:1\r\nm=audio 0 UDP/TLS/RTP/SAVPF 111\r\nm=application 0 UDP/DTLS/SCTP webrtc-datachannel\r\n`);
  });

  it("names its ways", () => {
    expect(generationOf(`${head}${sound}a=ice-ufrag:Ab/1\r\n`)).toBe("Ab/1");
    expect(generationOf(`${head}${sound}`)).toBe("");
  });
});
