import { chromeLauncher } from '@web/test-runner-chrome';
import { findChromium } from './chromium.mjs';

/** The engines the suite can run in, each with what web-test-runner needs to start it. */
export const engines = { chromium, firefox, webkit };

async function chromium() {
  return chromeLauncher({ launchOptions: await findChromium(), createPage: focusedPage });
}

async function firefox() {
  const { puppeteerLauncher } = await import('@web/test-runner-puppeteer');
  const executablePath = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
  return puppeteerLauncher({ launchOptions: { browser: 'firefox', executablePath }, concurrency: 1 });
}

async function webkit() {
  const { webkitLauncher } = await import('./webkit.mjs');
  return webkitLauncher();
}

/** Several pages run side by side and only one can be in front; each is told that it has the focus. */
async function focusedPage({ context }) {
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}
