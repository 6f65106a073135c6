/**
 * Registrar and proxy for SIP over WebSocket: accounts alice, bob, carol, and some numbers (password `pw-` and the name), barred (403) and
 * flaky (503), and names and numbers that fail in a known way.
 */
export function kamailioConfig(port: number, folder: string): string {
  return `#!KAMAILIO
debug=1
log_stderror=yes
fork=yes
children=2
tcp_children=2
auto_aliases=no
dns=no
rev_dns=no
tcp_accept_no_cl=yes
tcp_connection_lifetime=3605
listen=udp:127.0.0.1:${port}
listen=tcp:127.0.0.1:${port}
alias="sip.test"

loadmodule "kex.so"
loadmodule "ctl.so"
loadmodule "tm.so"
loadmodule "sl.so"
loadmodule "rr.so"
loadmodule "pv.so"
loadmodule "maxfwd.so"
loadmodule "usrloc.so"
loadmodule "registrar.so"
loadmodule "textops.so"
loadmodule "siputils.so"
loadmodule "htable.so"
loadmodule "auth.so"
loadmodule "xhttp.so"
loadmodule "websocket.so"
loadmodule "nathelper.so"
modparam("ctl", "binrpc", "unix:${folder}/ctl")
modparam("tm", "fr_timer", 1500)
modparam("tm", "fr_inv_timer", 3000)
modparam("tm", "local_cancel_reason", 1)
modparam("tm", "e2e_cancel_reason", 1)
modparam("registrar", "received_avp", "$avp(RECEIVED)")
modparam("nathelper", "received_avp", "$avp(RECEIVED)")
modparam("registrar", "min_expires", 2)
modparam("registrar", "max_expires", 600)
modparam("registrar", "gruu_enabled", 1)
modparam("usrloc", "db_mode", 0)
modparam("usrloc", "handle_lost_tcp", 1)
modparam("htable", "htable", "users=>size=4;")
modparam("auth", "qop", "auth")
modparam("websocket", "keepalive_mechanism", 1)
modparam("websocket", "keepalive_timeout", 30)

event_route[htable:mod-init] {
    $sht(users=>alice) = "pw-alice";
    $sht(users=>bob) = "pw-bob";
    $sht(users=>carol) = "pw-carol";
    $sht(users=>2000) = "pw-2000";
    $sht(users=>1001) = "pw-1001";
    $sht(users=>+12025550143) = "pw-+12025550143";
    $sht(users=>+12025550151) = "pw-+12025550151";
}

request_route {
    if (!mf_process_maxfwd_header("10")) { sl_send_reply("483", "Too Many Hops"); exit; }
    if ($rm == "CANCEL") { if (t_check_trans()) route(RELAY); exit; }
    force_rport();
    if ($proto == "ws" || $proto == "wss") {
        if ($rm == "REGISTER") fix_nated_register();
        else if (!($hdr(Contact) =~ ";gr=")) add_contact_alias();
    }
    if (has_totag()) {
        if (!loose_route()) {
            if (is_method("ACK") && t_check_trans()) route(RELAY);
            else if (!is_method("ACK")) sl_send_reply("404", "Not here");
            exit;
        }
        if ($du == $null) {
            if (is_gruu()) { if (!lookup("location")) { sl_send_reply("480", "Flow gone"); exit; } }
            else handle_ruri_alias();
        }
        route(RELAY);
    }
    if ($rm == "ACK") { if (t_check_trans()) route(RELAY); exit; }
    t_check_trans();
    if ($rm == "REGISTER") {
        if ($fU == "barred") { sl_send_reply("403", "Forbidden"); exit; }
        if ($fU == "flaky") { sl_send_reply("503", "Service Unavailable"); exit; }
        if (!pv_www_authenticate("sip.test", "$sht(users=>$fU)", "0")) {
            if ($? == -2) sl_send_reply("403", "Wrong password");
            else www_challenge("sip.test", "1");
            exit;
        }
        consume_credentials();
        save("location");
        exit;
    }
    if (is_method("INVITE|REFER|MESSAGE|SUBSCRIBE") && ($proto == "ws" || $proto == "wss")) {
        if (!pv_proxy_authenticate("sip.test", "$sht(users=>$fU)", "0")) { proxy_challenge("sip.test", "1"); exit; }
        consume_credentials();
    }
    if (is_method("INVITE|SUBSCRIBE|REFER")) record_route();
    switch ($rU) {
        case "busy":      sl_send_reply("486", "Busy Here"); exit;
        case "nobody":    sl_send_reply("404", "Not Found"); exit;
        case "declined":  sl_send_reply("603", "Decline"); exit;
        case "+12025550101": sl_send_reply("486", "Busy Here"); exit;
        case "+12025550103": sl_send_reply("404", "Not Found"); exit;
        case "moved":     append_to_reply("Contact: <sip:bob@sip.test>\\r\\n"); sl_send_reply("302", "Moved"); exit;
        case "blackhole": $du = "sip:127.0.0.1:9"; break;
        case "gone":      sl_send_reply("410", "Gone"); exit;
        case "half":      sl_send_reply("484", "Address Incomplete"); exit;
        case "deaf":      sl_send_reply("488", "Not Acceptable Here"); exit;
        case "broken":    sl_send_reply("500", "Server Internal Error"); exit;
        case "everywhere": sl_send_reply("600", "Busy Everywhere"); exit;
        case "never":     sl_send_reply("604", "Does Not Exist Anywhere"); exit;
        default:
            if (!is_gruu() && $ru =~ ";alias=") { handle_ruri_alias(); break; }
            if (!lookup("location")) { sl_send_reply("480", "Temporarily Unavailable"); exit; }
    }
    route(RELAY);
}
route[RELAY] { if (!t_relay()) sl_reply_error(); exit; }
onreply_route {
    if (($proto == "ws" || $proto == "wss") && status =~ "[12][0-9][0-9]" && !($hdr(Contact) =~ ";gr=")) add_contact_alias();
}
event_route[xhttp:request] {
    if ($hdr(Upgrade) =~ "websocket" && $rm == "GET") { if (ws_handle_handshake()) exit; }
    xhttp_reply("404", "Not Found", "", "");
}
`;
}
