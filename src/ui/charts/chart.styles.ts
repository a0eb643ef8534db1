import { css } from 'lit';

/** The room a chart is drawn in; it follows the width of what it stands in. */
export const styles = css`
  .chart {
    position: relative;
    block-size: 220px;
    min-inline-size: 0;
  }

  .chart canvas {
    position: absolute;
    inset: 0;
    max-inline-size: 100%;
  }

  @media print {
    .chart {
      break-inside: avoid;
    }
  }
`;
