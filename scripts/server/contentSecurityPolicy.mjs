/** A socket without encryption is for servers on this machine. */
const localSocket = /^ws:\/\/(127\.0\.0\.1|localhost|\[::1\]):\d{1,5}$/;

/**
 * The strict policy of model-driven apps. The platform's own hosts are missing because this server is the platform here; where editions of
 * Microsoft's page differ (`blob:` and `data:` for scripts and connections) the stricter one stands, so that nothing comes to rely on them.
 * @param {string | undefined} socket a `ws:` origin of this machine that pages may reach besides; anything else is left out
 */
export function contentSecurityPolicy(socket) {
  return [
    "default-src 'self'",
    "script-src 'self'",
    "worker-src 'self' blob: data:",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "img-src 'self' blob: data:",
    `connect-src 'self' wss:${socket !== undefined && localSocket.test(socket) ? ` ${socket}` : ""}`,
    "frame-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join("; ");
}
