// The rules of the house, few and explained. Formatting is Prettier's job (eslint-config-prettier).
import astro from 'eslint-plugin-astro';
import prettier from 'eslint-config-prettier';
import ts from 'typescript-eslint';

export default ts.config(
  { ignores: ['dist/', '.build/', '.astro/', 'node_modules/', 'tests/fixtures/'] },
  ...ts.configs.strict,
  ...astro.configs.recommended,
  prettier,
  {
    rules: {
      // Tests and narrow parsers know that a value is there where the compiler can't.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // An unused argument keeps its place in a signature when it starts with an underscore.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['error', 'warn'] }],
    },
  },
  // Commands talk to people through standard output.
  { files: ['src/cli/**'], rules: { 'no-console': 'off' } },
);
