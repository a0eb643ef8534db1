import { revealEscapes } from './gift-text.js';

/** One answer of a GIFT question, escapes still out of the way. */
export interface GiftAnswer {
  /** `=` right, `~` wrong unless its weight says otherwise. */
  readonly sign: '=' | '~';
  /** Percent of the points, where it is written. */
  readonly weight: number | undefined;
  readonly text: string;
  readonly feedback: string;
}

export interface GiftBody {
  readonly answers: readonly GiftAnswer[];
  /** What stands before the first sign: T, 对, or nothing. */
  readonly lead: string;
  readonly explanation: string;
}

/** Signs typed with a Chinese input method, where the half-width ones are not used at all. */
export function narrowSigns(body: string): string {
  if (/[=~]/.test(body)) return body;
  return body
    .replace(/(^|\s)＝/g, '$1=')
    .replace(/(^|\s)～/g, '$1~')
    .replace(/＃/g, '#')
    .replace(/([=~])％(-?[\d.]+)％/g, '$1%$2%')
    .replace(/[-－]＞/g, '->');
}

function answerOf(piece: string): GiftAnswer {
  const sign = piece[0] === '=' ? '=' : '~';
  const weighed = /^%(-?\d+(?:\.\d+)?)%/.exec(piece.slice(1).trimStart());
  const rest = weighed ? piece.slice(1).trimStart().slice(weighed[0].length) : piece.slice(1);
  const cut = rest.indexOf('#');
  return {
    sign,
    weight: weighed ? Number(weighed[1]) : undefined,
    text: revealEscapes(cut === -1 ? rest : rest.slice(0, cut)),
    feedback: cut === -1 ? '' : revealEscapes(rest.slice(cut + 1)),
  };
}

/** Takes what stands between the braces apart. */
export function readGiftBody(inside: string): GiftBody {
  const [body = '', ...general] = narrowSigns(inside).split('####');
  const pieces = body.split(/(?=[=~])/);
  const lead = /^[=~]/.test(pieces[0] ?? '') ? '' : (pieces.shift() ?? '');
  return {
    answers: pieces.map(answerOf),
    lead: lead.trim(),
    explanation: revealEscapes(general.join('####')),
  };
}

/** The general explanation, then what is said about single answers. */
export function explanationOf({ answers, explanation }: GiftBody): string | undefined {
  const remarks = answers.flatMap(({ text, feedback }) =>
    feedback === '' ? [] : [text === '' ? feedback : `“${text}”：${feedback}`],
  );
  return [explanation, ...remarks].filter(part => part !== '').join('\n') || undefined;
}
