/**
 * The strict policy of model-driven apps. The platform's own hosts are missing because this server is the platform here; where editions of
 * Microsoft's page differ (`blob:` and `data:` for scripts and connections) the stricter one stands, so that nothing comes to rely on them.
 */
export const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "worker-src 'self' blob: data:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' blob: data:",
  "connect-src 'self' wss:",
  "frame-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join("; ");
