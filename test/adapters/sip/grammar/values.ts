/** Texts as servers and telephones write them, by the rule that reads them. Addresses and numbers are made up. */
const addresses = [
  "<sip:1001@pbx.example.com>;tag=as5f2c1b",
  "sip:1001@pbx.example.com;tag=1",
  '"Müller, Anna" <sip:anna%20m@pbx.example.com:5061;transport=tls>;tag=Zx.9~!\'*',
  '"He said \\"hi\\" \\\\ o" <sip:x@[2001:db8::9:1]:5060>;tag=a;x="q;u,o"',
  "Support Team <sips:+4930123456;phone-context=+49@gw.example.net;user=phone>;tag=9",
  "T.desk!%*_+`'~-1 <sip:pbx.example.com;lr>",
  '"" <sip:anonymous@anonymous.invalid>;tag=q',
  "<sip:alice:secret@192.0.2.4;transport=ws;ob>  ;\ttag = x ; b",
  "<sip:a@b.example?Subject=hi%20there&Priority=urgent&subject=2>;tag=3",
  '"folded\r\n name"\r\n <sip:z@h.example>\r\n ;tag=f',
  "<SIP:UPPER@HOST.EXAMPLE.COM;TRANSPORT=WSS;LR>;TAG=T",
  "sip:h.example",
  "<sip:*97@pbx.example.com>;tag=7;+sip.instance=\"<urn:uuid:00000000-0000-1000-8000-000A95A0E128>\"",
  "<sip:a/b?c&d=e+f$g,h;i@b.example>",
  "<sip:1@b.example;maddr=b.example>".replace(";maddr=b.example", ";x=[1];y=a/b:c&d+e$f"),
  // None of these is an address.
  "sip:", "<sip:>", "<>", "", " ", "alice", "<sip:a@b", "sip:a@b>", "<sip:a@b.example>>", "<sip:a@b.example>tag=1", "<sip:a@b.example>;", "<sip:a@b.example>;=1", "<sip:a@b.example>;x=", '"no end <sip:a@b.example>', "<sip:a@b.example.>", "<sip:a@1.2.3.4.5>", "<sip:a@1.2.3.256>", "<sip:a@01.2.3.4>", "<sip:a@[::g]>", "<sip:a@[1::2::3]>", "<sip:a@b.example:123456>", "<sip:%zz@b.example>", "<sip:%ff@b.example>", "<sip:ä@b.example>", "<sip:a@b_c>", "<sip:a@-b.1>", "<sip:a b@c.example>", "Ünquoted <sip:a@b.example>", "<sip:a@b.example?x>", "<sip:a@b.example?=1>", "<http://a.example>", "<tel:+491>", '"a"b" <sip:a@b.example>', '"a\\" <sip:a@b.example>', "<sip:a@b.example>;x=\u0000", "\u0000", "*", "<sip:a@b.example?__proto__=1>", "<sip:a@b.example;__proto__=1;constructor>;__proto__;hasOwnProperty=1",
];
const uris = addresses.map((text) => /<([^>]*)>/.exec(text)?.[1] ?? text);

export const values: Record<string, readonly string[]> = {
  From: addresses,
  To: addresses,
  Name_Addr_Header: addresses,
  SIP_URI: uris,
  Refer_To: [...addresses, "<http://portal.example.com:80/a?b=c>;x=1", "<ftp+x://portal.example.com/>", "<sip:b@h.example?Replaces=1%40h%3Bto-tag%3D2%3Bfrom-tag%3D3>", "<ftp://>", "http://a@b.example"],
  Contact: [...addresses, "<sip:a@b.example;ob>;expires=60, \"B\" <sip:c@d.example>;q=0.5 ,sip:e@f.example;x", "<sip:a@b.example>,", ", <sip:a@b.example>", "<sip:a@b.example> <sip:c@d.example>", '<sip:a@b.example>;pub-gruu="sip:a@b.example;gr=urn:uuid:f8";temp-gruu="sip:tgruu.1@b.example;gr";+sip.instance="<urn:uuid:f8>";reg-id=1;expires=600'],
  Record_Route: [...addresses, "<sip:p1.example.com;lr>,<sip:p2.example.com;lr=on;ftag=as1>;x=y , \"P\" <sip:p3.example.com;lr>", "<sip:p1.example.com;lr>,sip:p2.example.com"],
  Via: ["SIP/2.0/WSS df7jal23ls0d.invalid;branch=z9hG4bK87a;received=192.0.2.5;rport=40000", "SIP / 2.0 / UDP first.example.com: 4000;ttl=16 ;maddr=224.2.0.1 ;branch=z9hG4bKa7c6a8dlze.1".replace(";maddr=224.2.0.1 ", ""), "SIP/2.0/TCP [2001:db8::1]:5061;branch=b;received=2001:db8::2;rport", "sip/2.0/ws h.invalid", "SIP/2.0/UDP 192.0.2.1;rport=;branch=\"q\"", "SIP/2.0/UDP h.example\r\n ;branch=z", "SIP/2.0 h.example", "SIP/2.0/UDP", "SIP/2.0/UDP h.example;branch", "SIP/2.0/UDP h.example;branch=", "SIP/2.0/UDP a b", "SIP/2.0/UDP h.example:99999", "", ";;,;,,"],
  CSeq: ["1 INVITE", "0 ACK", "4294967295\t NOTIFY", "10 PRACK", "7 x-own", "INVITE", "1INVITE", "-1 BYE", "1 ", "1 IN VITE", ""],
  Call_ID: ["a84b4c76e66710@pc33.example.com", "f81d4fae-7dec", "0ha0isndaksdj@10.0.0.1", 'w<>:\\"/[]?{}', "a@", "@a", "a@b@c", "a b", ""],
  Max_Forwards: ["70", "0", "0068", "-1", "7.5", "", "x"],
  Content_Length: ["0", "142", "00", "-999", "1 ", "", "9999999999999999999999"],
  Content_Type: ["application/sdp", "multipart/mixed;boundary=\"b 1\"", "Application / SDP ; charset = utf-8;x='y'", "message/sipfrag;version=2.0", "application/vnd.x+json", "sdp", "/sdp", "application/", "a/b;", "a/b;c", "a/b;c=", ""],
  Content_Disposition: ["session", "Render;handling=optional", "x-y;handling=required;z", "early-session", "", ";handling=optional"],
  Event: ["refer", "refer;id=93809823", "presence.winfo", "Dialog;sla", "", ";id=1"],
  Replaces: ["425928@b.example;to-tag=7743;from-tag=6472", "1;from-tag=a;to-tag=b;early-only", "1;to-tag=a", "1;from-tag=\"a\";to-tag=b", "1 ; TO-TAG = a ; x=y; From-Tag=b", "", ";to-tag=a;from-tag=b", "1;to-tag=;from-tag=b"],
  WWW_Authenticate: ['Digest realm="pbx.example.com", nonce="5f/Z=", algorithm=MD5, qop="auth"', 'digest realm="a, \\"b\\"",nonce="",opaque="x",stale=TRUE,qop="auth,auth-int",domain="sip:a@b.example sip:c"', 'Digest nonce="1", realm=plain', "Digest algorithm=SHA-256, realm=\"r\", nonce=\"n\"", 'Basic realm="x"', "Digest", "Digest ", 'Digest realm="a" nonce="b"', 'Digest realm="a",', 'Digest realm="a', 'Digest ="a"', ""],
  Request_Response: ["SIP/2.0 200 OK", "SIP/2.0 486 Busy Here", "sip/2.0 183 Söhne & Co, Grüße; (ok)?", "SIP/2.0 180 ", "SIP/2.0 100 100%25", "SIP/2.0 200", "SIP/2.0 20 OK", "SIP/2.0 2000 OK", "SIP/2.0  200 OK", "SIP/2 200 OK", "INVITE sip:1001@pbx.example.com;transport=ws SIP/2.0", "OPTIONS sips:[2001:db8::10]:5061 SIP/3.1", "x!thing tel:+4930123456 SIP/2.0", "MESSAGE http://h.example/a?b SIP/2.0", "INVITE <sip:a@b.example> SIP/2.0", "INVITE sip:a@b.example; lr SIP/2.0", "INVITE  sip:a@b.example SIP/2.0", "INVITE sip:a@b.example SIP/2.0 ", "INVITE sip:a@b.example  SIP/2.0", "INVITE sip:a@b.example", "INVITE", "", "SIP/2.0", "GET / HTTP/1.1"],
  uuid: ["00000000-0000-1000-8000-000A95A0E128", "00000000-0000-1000-8000-000a95a0e12", "g0000000-0000-1000-8000-000A95A0E128", "00000000-0000-1000-8000-000A95A0E1281", ""],
};
