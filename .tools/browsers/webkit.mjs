import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { freePort } from './free-port.mjs';

/**
 * WebKit, Safari's engine, through WebKitWebDriver on a virtual screen. Starts the screen and the driver with the
 * first test and stops them after the last one.
 */
class WebkitLauncher extends WebdriverLauncher {
  #processes = [];
  #started;

  constructor(port) {
    super({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port,
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
      },
    });
    this.port = port;
    this.concurrency = 1;
  }

  async initialize(config) {
    await super.initialize(config);
    this.name = 'WebKit';
  }

  async startSession(id, url) {
    this.#started ??= this.#startDriver();
    await this.#started;
    return super.startSession(id, url);
  }

  async stop() {
    await super.stop();
    for (const child of this.#processes.splice(0)) child.kill();
  }

  async #startDriver() {
    const display = await this.#startScreen();
    const driver = spawn('WebKitWebDriver', [`--port=${this.port}`], {
      stdio: 'ignore',
      env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
    });
    this.#processes.unshift(driver);
    await answers(`http://127.0.0.1:${this.port}/status`, driver);
  }

  /** Xvfb picks a free display itself and writes its number to the pipe once it accepts connections. */
  async #startScreen() {
    const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    this.#processes.push(screen);
    return new Promise((resolve, reject) => {
      screen.once('error', reject);
      screen.once('exit', code => reject(new Error(`Xvfb ended with code ${code}.`)));
      screen.stdio[3].once('data', number => resolve(`:${String(number).trim()}`));
    });
  }
}

export async function webkitLauncher() {
  return new WebkitLauncher(await freePort());
}

function miniBrowser() {
  const library = '/usr/lib';
  const places = readdirSync(library).map(folder => `${library}/${folder}/webkit2gtk-4.1/MiniBrowser`);
  const found = places.find(place => existsSync(place));
  if (!found) throw new Error('WebKit is missing. On Debian: apt-get install webkit2gtk-driver xvfb');
  return found;
}

async function answers(url, driver) {
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    if (driver.exitCode !== null) throw new Error(`WebKitWebDriver ended with code ${driver.exitCode}.`);
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  throw new Error(`WebKitWebDriver does not answer at ${url}.`);
}
