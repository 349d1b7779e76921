import type { InlineHashes } from '../../security/policy.ts';

/**
 * The content security policy of a page that is opened from a folder: what stands beside it and
 * nothing else. It can open no connection at all.
 */
export function folderPolicy({ scripts, styles, styleAttributes }: InlineHashes): string {
  const directives = [
    ['default-src', "'none'"],
    ['script-src', "'self'", "'wasm-unsafe-eval'", ...scripts],
    ['style-src', "'self'", ...styles],
    ...(styleAttributes.length > 0
      ? [['style-src-attr', "'unsafe-hashes'", ...styleAttributes]]
      : []),
    ['img-src', "'self'", 'data:'],
    ['font-src', "'self'"],
    ['connect-src', "'none'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
  ];
  return directives.map((parts) => parts.join(' ')).join('; ');
}
