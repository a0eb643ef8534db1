/** Where the one-file build finds the charts: beside itself. */
export const chartsFile = 'heyan-charts.js';

/** Runs as the script is loaded, when the page still says where it came from. */
export const scriptAddress = 'const heyanScript = document.currentScript && document.currentScript.src;';

const fetched = /import\('[^']*\/ui\/charts\/draw-chart\.js'\)/;

/**
 * Leaves the chart library, a seventh of the one-file build and drawn for trainers alone, to a second file, fetched
 * when the first chart is due. Without it the report shows its tables.
 * @returns {import('vite').Plugin}
 */
export function chartsApart() {
  let places = 0;
  return {
    name: 'charts-apart',
    enforce: 'pre',
    buildStart: () => void (places = 0),
    transform(code, id) {
      if (!id.endsWith('.ts') || !fetched.test(code)) return undefined;
      places += 1;
      const address = `new URL('${chartsFile}', heyanScript).href`;
      return { code: code.replace(fetched, `import(/* @vite-ignore */ ${address})`), map: null };
    },
    buildEnd(error) {
      if (!error && places !== 1) this.error(`Charts are fetched in ${places} places, not in one.`);
    },
  };
}
