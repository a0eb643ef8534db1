import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { findChromium } from '../../.tools/browsers/chromium.mjs';

const demo = new URL('../../demo/', import.meta.url);

/** The demo pages, as paths below the server's root. */
export const demoPages = readdirSync(demo, { recursive: true })
  .map(String)
  .filter(file => file.endsWith('.html'))
  .sort();

/** The server of `npm start` on a free port. */
export async function startDemo() {
  const configFile = fileURLToPath(new URL('../../vite.config.ts', import.meta.url));
  const server = await createServer({ configFile, logLevel: 'error', server: { port: 0, open: false } });
  await server.listen();
  const { port } = server.httpServer.address();
  return {
    origin: `http://localhost:${port}`,
    /** What the server does when a source is saved. */
    sourceSaved: () => server.watcher.emit('change', fileURLToPath(new URL('../src/index.ts', demo))),
    close: () => server.close(),
  };
}

export async function startChromium() {
  const { executablePath, args, env } = await findChromium();
  return chromium.launch({ executablePath, args, env });
}

/**
 * A new page that keeps a list of everything a strict host would complain about: violations of its policy, errors
 * and warnings on the console, requests to another origin.
 */
export async function watchedPage(browser, origin) {
  const context = await browser.newContext();
  const complaints = [];
  await context.exposeFunction('reportViolation', violation => complaints.push(`blocked: ${violation}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', event => {
      const { effectiveDirective, blockedURI, sample, sourceFile, lineNumber } = event;
      window.reportViolation(`${effectiveDirective} ${blockedURI} ${sample} ${sourceFile}:${lineNumber}`);
    });
  });
  context.on('console', message => {
    if (['error', 'warning'].includes(message.type()))
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', error => complaints.push(`thrown: ${error.error().message}`));
  context.on('request', request => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.origin !== origin) complaints.push(`request: ${url}`);
  });
  const page = await context.newPage();
  return { page, complaints, close: () => context.close() };
}
