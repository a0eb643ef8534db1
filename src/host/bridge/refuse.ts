import type { Refusal } from './messages.js';

/** Hears of each message that was not taken. */
export type RefusalListener = (refusal: Refusal, origin: string) => void;

/** Says it where a developer looks for it; the text of the message stays out of the log. */
export const logRefusal: RefusalListener = (refusal, origin) =>
  console.warn(`heyan bridge: ${said[refusal](origin)}`);

const said: Readonly<Record<Refusal, (origin: string) => string>> = {
  origin: origin => `refused a message from ${origin}, which is not the origin named`,
  version: origin => `refused a message from ${origin}, which speaks another version`,
  malformed: origin => `refused a message from ${origin}, which is not of a known shape`,
  unanswered: origin =>
    `nobody at ${origin} answers; is it the origin of the page around, and does that serve the bridge?`,
  'no-origin': origin => `"${origin}" is not an exact origin such as https://desk.example`,
};

/** An exact origin such as `https://desk.example`; a reply is not for everybody who happens to frame the page. */
export const isOrigin = (value: unknown): value is string => {
  try {
    return typeof value === 'string' && new URL(value).origin === value;
  } catch {
    return false;
  }
};
