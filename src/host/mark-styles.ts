import type { Mark } from './reply-box.js';

/** The severities, the gravest first. */
export const severities: readonly Mark['severity'][] = ['error', 'warning', 'info'];

/** Middle tones: at least 3:1 on a white and on a black box alike, as the box belongs to a page of any theme. */
const colours = { error: '#d93025', warning: '#b06000', info: '#2f6fde' };

/** Told apart by shape as well as by colour. */
const shapes = { error: 'wavy', warning: 'dashed', info: 'dotted' };

/** Name of the page's highlight for a severity. */
export const highlightName = (severity: Mark['severity']): string => `heyan-${severity}`;

/** Rules for the root that holds the box: the browser draws the underlines itself. */
export const highlightCss = severities
  .map(
    severity => `::highlight(${highlightName(severity)}) {
  text-decoration: underline ${shapes[severity]} ${colours[severity]} 2px;
  text-decoration-skip-ink: none;
  text-underline-offset: ${severity === 'error' ? '1px' : '3px'};
}`,
  )
  .join('\n');

/** Rules for the root of the layer: bars drawn over the box. Borders and gradients survive forced colours. */
export const markLayerCss = `.heyan-marks {
  position: fixed;
  inset: 0 auto auto 0;
  width: 100px;
  height: 0;
  pointer-events: none;
  forced-color-adjust: none;
}
.heyan-mark {
  position: absolute;
  box-sizing: border-box;
  height: 4px;
  color: ${colours.info};
  border-bottom: 2px dotted;
}
.heyan-mark.warning {
  color: ${colours.warning};
  border-bottom-style: dashed;
}
.heyan-mark.error {
  color: ${colours.error};
  border: 0;
  background:
    linear-gradient(45deg, transparent 36%, currentColor 40% 60%, transparent 64%) 0 0 / 8px 4px repeat-x,
    linear-gradient(-45deg, transparent 36%, currentColor 40% 60%, transparent 64%) 4px 0 / 8px 4px repeat-x;
}
@media (forced-colors: active) {
  .heyan-mark.heyan-mark {
    color: CanvasText;
  }
}
.heyan-mirror {
  position: absolute;
  inset: 0 auto auto 0;
  width: 0;
  height: 0;
  overflow: hidden;
  visibility: hidden;
}
.heyan-mirror > div {
  position: absolute;
  box-sizing: border-box;
  border: 0;
  margin: 0;
  height: auto;
}
`;
