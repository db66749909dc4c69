// What Next is told. Content is compiled before Next runs (npm run build), never by a plugin inside it.

/** Headers of every answer. The content security policy is set where pages are served. */
const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()' },
];

/** @type {import('next').NextConfig} */
export default {
  agentRules: false,
  // Types are checked by `npm run check`; a server that only builds and serves needs no test types.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  // How long a cache in front may go on showing an old page while it asks for a new one; Next's own default is a year.
  expireTime: 3600,
  productionBrowserSourceMaps: false,
  images: { unoptimized: true },
  experimental: { serverActions: { bodySizeLimit: '64kb' } },
  headers: async () => [{ source: '/:path*', headers }],
  // Page 2 and up of a list are pages of their own, so that they are built once like every other page.
  rewrites: async () => ({
    beforeFiles: [
      { source: '/articles', has: [{ type: 'query', key: 'page', value: '(?<number>[0-9]{1,4})' }], destination: '/articles/pages/:number' },
      {
        source: '/topics/:topic',
        has: [{ type: 'query', key: 'page', value: '(?<number>[0-9]{1,4})' }],
        destination: '/topics/:topic/pages/:number',
      },
    ],
    afterFiles: [],
    fallback: [],
  }),
};
