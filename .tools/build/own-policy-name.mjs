const litsName = 'createPolicy("lit-html"';

/**
 * Gives the Lit copy inside the one-file build a Trusted Types policy of its own. A host that runs Lit itself under
 * `trusted-types lit-html` would otherwise see our copy throw at load, since a name may be taken only once.
 * @returns {import('vite').Plugin}
 */
export function ownPolicyName() {
  // By file, since the demo server builds again with this very plugin after every change of a source.
  const copies = new Set();
  return {
    name: 'own-policy-name',
    transform(code, id) {
      if (!/[\\/]lit-html[\\/](?:.*[\\/])?lit-html\.js$/.test(id)) return undefined;
      const named = code.split(litsName).length - 1;
      if (named !== 1) this.error(`Lit names its Trusted Types policy ${named} times, not once.`);
      copies.add(id);
      return { code: code.replaceAll(litsName, 'createPolicy("heyan"'), map: null };
    },
    buildEnd(error) {
      if (!error && copies.size !== 1) this.error(`There are ${copies.size} copies of Lit, not one.`);
    },
  };
}
