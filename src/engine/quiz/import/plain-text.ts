import type { QuestionImage } from '../../packs/question-types.js';
import { decodeEntities } from './entities.js';

/** What is left of formatted text: the words, and the first picture that can be fetched by an address. */
export interface PlainText {
  readonly text: string;
  readonly image?: QuestionImage;
  /** Address of a picture that came inside the file and cannot be kept. */
  readonly lostPicture?: string;
}

const breaks = new Set([
  'br',
  'p',
  'div',
  'li',
  'tr',
  'h1',
  'h2',
  'h3',
  'h4',
  'ul',
  'ol',
  'table',
  'blockquote',
]);

/** Lines without idle spaces, no empty ones at the edges, at most one between. */
export function tidyLines(text: string): string {
  const lines = text.split('\n').map(line => line.replace(/[ \t\u00a0]+/g, ' ').trim());
  const kept = lines.filter((line, i) => line !== '' || (i > 0 && lines[i - 1] !== ''));
  return kept.join('\n').trim();
}

/** A picture by its attributes, as far as it has an address of its own. */
export function pictureOf(url: string, alt: string): Pick<PlainText, 'image' | 'lostPicture'> {
  if (url === '') return {};
  const isWeb =
    /^https?:\/\/\S+$/i.test(url) || (!/^[^/?#]*:/.test(url) && !/[\s\\]|@@PLUGINFILE@@/.test(url));
  return isWeb ? { image: { url, alt: alt.trim() || '题图' } } : { lostPicture: url };
}

function attribute(tag: string, name: string): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>"']+))`, 'i').exec(tag);
  return decodeEntities(found?.[1] ?? found?.[2] ?? found?.[3] ?? '').trim();
}

/** Formatted text (HTML) as plain text, with its first picture. Never markup: what looks like a tag is taken out. */
export function plainText(html: string): PlainText {
  let pictures: Pick<PlainText, 'image' | 'lostPicture'> = {};
  const text = html
    .replace(/\r\n?/g, '\n')
    .replace(/<\/?([a-z][a-z0-9]*)\b[^<>]*>|<!--[^<>]*-->/gi, (tag, name) => {
      const element = String(name ?? '').toLowerCase();
      if (element === 'img')
        pictures = { ...pictureOf(attribute(tag, 'src'), attribute(tag, 'alt')), ...pictures };
      return breaks.has(element) ? '\n' : '';
    });
  return { text: tidyLines(decodeEntities(text)), ...pictures };
}
