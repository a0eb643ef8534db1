import type { ChartTone } from './chart-spec.js';

/** The colours and the font of a chart. A canvas knows no style sheet, so they are read from the tokens. */
export interface Palette {
  readonly tones: Readonly<Record<ChartTone, string>>;
  readonly text: string;
  readonly line: string;
  readonly surface: string;
  readonly font: string;
  readonly fontSize: number;
}

/** Where the reader has chosen the colours, those of the system stand in. */
const forced: Omit<Palette, 'font' | 'fontSize'> = {
  tones: { accent: 'CanvasText', warning: 'Highlight', info: 'LinkText' },
  text: 'CanvasText',
  line: 'GrayText',
  surface: 'Canvas',
};

/** The palette in force where an element stands. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(`--_${name}`).trim();
  const font = { font: style.fontFamily, fontSize: Number.parseFloat(style.fontSize) * 0.875 };
  if (matchMedia('(forced-colors: active)').matches) return { ...forced, ...font };
  return {
    tones: { accent: token('accent'), warning: token('warning'), info: token('info') },
    text: token('text-soft'),
    line: token('line'),
    surface: token('surface'),
    ...font,
  };
}
