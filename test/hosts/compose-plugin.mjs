/**
 * The command `compose`: what an input method does in the box that has the focus, by the protocol of Chromium's
 * developer tools. `{ shown }` is what it shows of the phrase being composed, `{ commit }` what it ends in,
 * `{ key }` a key it takes for itself.
 */
export const composePlugin = () => ({
  name: 'compose',
  async executeCommand({ command, payload, session }) {
    if (command !== 'compose') return undefined;
    const page = session.browser.getPage(session.id);
    const protocol = await page.createCDPSession();
    try {
      for (const { shown, commit, key } of payload) {
        if (shown !== undefined) {
          const end = shown.length;
          await protocol.send('Input.imeSetComposition', {
            text: shown,
            selectionStart: end,
            selectionEnd: end,
          });
        } else if (commit !== undefined) {
          await protocol.send('Input.insertText', { text: commit });
        } else {
          const event = { key, windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 };
          await protocol.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
          await protocol.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
        }
      }
    } finally {
      await protocol.detach();
    }
    return true;
  },
});
