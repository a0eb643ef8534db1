import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { conditions } from './.tools/build/one-file-config.mjs';
import { contentSecurityPolicy } from './.tools/demo/content-security-policy.mjs';
import { oneFile } from './.tools/demo/one-file.mjs';

const project = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The demo server. Pages import what package.json exports, here resolved to the sources, and run under the
 * strictest policy a host may have.
 */
export default defineConfig({
  root: project('demo'),
  appType: 'mpa',
  publicDir: false,
  plugins: [oneFile()],
  resolve: {
    alias: [
      { find: /^heyan$/, replacement: project('src/index.ts') },
      { find: /^heyan\/define\/(.*)$/, replacement: project('src/define/$1.ts') },
      { find: /^heyan\/(engine|content|host)$/, replacement: project('src/$1/index.ts') },
      { find: /^heyan\/content\/(.*\.json)$/, replacement: project('content/$1') },
    ],
    conditions,
  },
  // The dependencies are ES modules already: pre-bundling would only reload the page in mid-work.
  optimizeDeps: { noDiscovery: true },
  server: {
    open: process.stdout.isTTY && !process.env.CI,
    headers: { 'Content-Security-Policy': contentSecurityPolicy },
    fs: { allow: [project('.')] },
  },
});
