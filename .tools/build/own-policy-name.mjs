const litsName = 'createPolicy("lit-html"';

/**
 * Gives the Lit copy inside the one-file build a Trusted Types policy of its own. A host that runs Lit itself under
 * `trusted-types lit-html` would otherwise see our copy throw at load, since a name may be taken only once.
 * @returns {import('vite').Plugin}
 */
export function ownPolicyName() {
  let renamed = 0;
  return {
    name: 'own-policy-name',
    transform(code, id) {
      if (!/[\\/]lit-html[\\/](?:.*[\\/])?lit-html\.js$/.test(id)) return undefined;
      renamed += code.split(litsName).length - 1;
      return { code: code.replaceAll(litsName, 'createPolicy("heyan"'), map: null };
    },
    buildEnd(error) {
      if (!error && renamed !== 1)
        this.error(`Lit names its Trusted Types policy ${renamed} times, not once.`);
    },
  };
}
