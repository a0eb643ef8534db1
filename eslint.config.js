import eslint from '@eslint/js';
import compat from 'eslint-plugin-compat';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const templateText = tag => `TaggedTemplateExpression[tag.name='${tag}'] TemplateElement`;

/** What a strict content security policy refuses at run time, and what would read text from a pack as markup. */
const blockedByPolicy = [
  {
    selector: `${templateText('html')}[value.raw=/\\sstyle\\s*=|<style[\\s>]|<script[\\s>]|\\son\\w+\\s*=/]`,
    message:
      'No inline style, <style>, <script> or on… attribute in a template: the host’s policy blocks it.',
  },
  {
    selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]',
    message: 'Text is text.',
  },
];

const blockedImports = ['unsafe-html', 'unsafe-svg', 'unsafe-mathml', 'style-map'].map(directive => ({
  name: `lit/directives/${directive}.js`,
  message: 'Packs are text, and inline styles are blocked by the host’s policy.',
}));

/** Newer than the oldest browsers promised and unknown to the compat plugin, which knows constructors best. */
const tooNew = [
  ['AbortSignal', 'any'],
  ['Array', 'fromAsync'],
  ['Intl', 'Segmenter'],
  ['Map', 'groupBy'],
  ['Object', 'groupBy'],
  ['Promise', 'try'],
  ['Promise', 'withResolvers'],
  ['URL', 'canParse'],
  ['URL', 'parse'],
  ['document', 'startViewTransition'],
].map(([object, property]) => ({ object, property, message: 'Newer than our oldest browsers.' }));

export default tseslint.config(
  { ignores: ['**/dist/', 'coverage/'] },
  { linterOptions: { noInlineConfig: true } },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    ignores: ['vite.config.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { project: './tsconfig.test.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A store in memory keeps the promises of the interface it shares with the slow ones.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    // Only classes have a `this` to lose; elsewhere methods are closures and may be taken out of their object.
    files: ['src/**/*.ts', 'test/**/*.ts'],
    ignores: ['src/elements/**', 'src/ui/**'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  { files: ['vite.config.ts'], extends: [tseslint.configs.recommended] },
  {
    files: ['src/**/*.ts'],
    extends: [
      compat.configs['flat/recommended'],
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      litA11y.configs.recommended,
    ],
    rules: {
      'no-restricted-syntax': ['error', ...blockedByPolicy],
      'no-restricted-imports': ['error', { paths: blockedImports }],
      'no-restricted-properties': ['error', ...tooNew],
      'no-console': 'error',
    },
  },
  {
    // Both sides of the bridge are for developers, and a refusal that nobody sees costs them an afternoon.
    files: ['src/host/bridge/refuse.ts'],
    rules: { 'no-console': ['error', { allow: ['warn'] }] },
  },
  {
    // Chai's `to.be.true` is an expression that asserts. The types of the DOM comparison call `equal` a promise,
    // which it is not; `accessible()` is one and must be awaited.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [{ from: 'package', package: '@open-wc/semantic-dom-diff', name: 'Equal' }],
        },
      ],
    },
  },
  {
    files: ['demo/**/*.js'],
    extends: [compat.configs['flat/recommended']],
    languageOptions: { globals: globals.browser },
    rules: { 'no-restricted-properties': ['error', ...tooNew] },
  },
  {
    files: ['*.{js,cjs}', '.*.cjs', '.tools/**/*.mjs', 'test/**/*.mjs'],
    languageOptions: { globals: { ...globals.node } },
    rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }] },
  },
  {
    // These hand functions over to a page.
    files: ['test/e2e/**/*.mjs', 'test/hosts/editors/*.mjs', 'test/bench/*-page.js'],
    languageOptions: { globals: globals.browser },
  },
);
