/** Hashes of what stands inline in a page, as `'sha256-…'`. */
export interface InlineHashes {
  scripts: readonly string[];
  styles: readonly string[];
  styleAttributes: readonly string[];
}

/**
 * The content security policy of a page (https://www.w3.org/TR/CSP3/): nothing from elsewhere, no
 * inline code but what the build wrote itself. `wasm-unsafe-eval` lets Pagefind's index reader run.
 */
export function contentSecurityPolicy({ scripts, styles, styleAttributes }: InlineHashes): string {
  const directives: [name: string, ...values: string[]][] = [
    ['default-src', "'none'"],
    ['script-src', "'self'", "'wasm-unsafe-eval'", ...scripts],
    ['style-src', "'self'", ...styles],
    ...(styleAttributes.length > 0
      ? [['style-src-attr', "'unsafe-hashes'", ...styleAttributes] as [string, ...string[]]]
      : []),
    ['img-src', "'self'", 'data:'],
    ['font-src', "'self'"],
    ['connect-src', "'self'"],
    ['worker-src', "'self'"],
    ['manifest-src', "'self'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
  ];
  return directives.map((parts) => parts.join(' ')).join('; ');
}

/**
 * Headers for static hosts that read a `_headers` file. They say what a page can not say of itself;
 * files whose name holds a hash of their content may be kept for a year.
 */
export const hostHeaders = `/*
  Content-Security-Policy: frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
  Cross-Origin-Opener-Policy: same-origin
  Cross-Origin-Resource-Policy: same-origin

/_astro/*
  Cache-Control: public, max-age=31536000, immutable
`;
