// What the linter asks of the code: strict types everywhere, and in src/ the limits and bans of the design.

import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Rooms that work on what they are handed: no global of a page, so that they can be tested on any document. */
const pureRooms = ['page', 'flow', 'text', 'model', 'rules', 'context', 'store'];

const pageGlobals = ['document', 'window', 'self', 'location', 'navigator', 'localStorage', 'sessionStorage'];

const noChrome = {
  name: 'chrome',
  message: 'Only src/browser speaks to the browser; take what you need as an argument.',
};

const noPageGlobals = pageGlobals.map((name) => ({
  name,
  message: 'Take the document or element as an argument: this room must work on any of them.',
}));

const bannedSyntax = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Export by name, so that a thing is called the same everywhere.',
  },
  { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
  {
    selector:
      ':matches(MemberExpression[property.name=/^(inner|outer)HTML$/], CallExpression[callee.property.name="insertAdjacentHTML"], JSXAttribute[name.name="dangerouslySetInnerHTML"])',
    message: 'Never make elements from text: set textContent or build nodes.',
  },
];

const nodeGlobals = Object.fromEntries(
  [
    'process',
    'console',
    'performance',
    'Buffer',
    'URL',
    'setTimeout',
    'clearTimeout',
    'fetch',
    'AbortSignal',
  ].map((name) => [name, 'readonly']),
);

export default defineConfig(
  globalIgnores(['dist/', 'out/', '.cache/', 'node_modules/']),
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    name: 'typescript',
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // There are no enums here, and class instances are few: two slow rules with nothing to find.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-deprecated': [
        'error',
        { allow: [{ from: 'lib', name: ['execCommand', 'clip'] }] },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    name: 'limits',
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'max-lines-per-function': ['error', { max: 60 }],
      'max-params': ['error', 4],
      'max-depth': ['error', 3],
      complexity: ['error', 15],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-syntax': ['error', ...bannedSyntax],
      'no-restricted-globals': ['error', noChrome],
      'no-restricted-imports': [
        'error',
        { name: 'webextension-polyfill', message: 'Only src/browser speaks to the browser.' },
        { name: 'zod', message: 'Import zod/mini: classic zod is 83 KB and makes code from text.' },
      ],
    },
  },
  {
    name: 'rooms that take their document as an argument',
    files: pureRooms.map((room) => `src/${room}/**/*.{ts,tsx}`),
    rules: { 'no-restricted-globals': ['error', noChrome, ...noPageGlobals] },
  },
  {
    name: 'the room that speaks to the browser',
    files: ['src/browser/**/*.ts'],
    rules: { 'no-restricted-globals': 'off', 'no-restricted-imports': 'off' },
  },
  {
    name: 'tests and scripts',
    files: ['test/**/*.{ts,tsx}', 'scripts/**/*.ts', '*.config.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    name: 'scripts that run before anything is installed',
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: nodeGlobals },
  },
);
