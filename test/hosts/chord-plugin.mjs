/** The command `press-chord`: keys held down together, which web-test-runner has not for every engine. */
export const chordPlugin = () => ({
  name: 'press-chord',
  async executeCommand({ command, payload, session }) {
    if (command !== 'press-chord') return undefined;
    const { browser, id } = session;
    if (browser.type === 'webdriver') {
      await browser.sendKeys(id, payload);
      return true;
    }
    const { keyboard } = browser.getPage(id);
    const held = payload.slice(0, -1);
    for (const key of held) await keyboard.down(key);
    await keyboard.press(payload.at(-1));
    for (const key of held.reverse()) await keyboard.up(key);
    return true;
  },
});
