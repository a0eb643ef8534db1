/**
 * The strictest policy a helpdesk may run under, in force on every demo page. `lit-html` is the policy of the Lit
 * copy a page bundles itself, `heyan` the one of the one-file build.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html heyan',
].join('; ');
