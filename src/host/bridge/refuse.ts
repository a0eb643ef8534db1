import type { Refusal } from './messages.js';

/** Hears of each message that was not taken. */
export type RefusalListener = (refusal: Refusal, origin: string) => void;

/** Says it where a developer looks for it; the text of the message stays out of the log. */
export const logRefusal: RefusalListener = (refusal, origin) =>
  console.warn(`heyan bridge: message from ${origin} refused (${refusal})`);

/** An exact origin such as `https://desk.example`; a reply is not for everybody who happens to frame the page. */
export const isOrigin = (value: unknown): value is string => {
  try {
    return typeof value === 'string' && new URL(value).origin === value;
  } catch {
    return false;
  }
};
