/** Both builds: the page (`vite build`, to dist/web) and the server (`vite build --ssr`, to dist/server). */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type HtmlTagDescriptor, type Plugin, type UserConfig } from 'vite';

/**
 * Asks at once for what would be found late: the fonts, which move the text when they come after it, and the frame and the
 * table of endpoints, without which nothing can be drawn or asked.
 */
const preload: Plugin = {
  name: 'preload',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => {
      const files = Object.keys(bundle);
      const fonts = files.filter((file) => file.endsWith('.woff2'));
      const late = Object.values(bundle).filter(
        (one) => one.type === 'chunk' && ['start', 'endpoints'].includes(one.name),
      );
      const scripts = [...new Set(late.flatMap((one) => (one.type === 'chunk' ? [one.fileName, ...one.imports] : [])))];
      const link = (attrs: Record<string, string>): HtmlTagDescriptor => ({
        tag: 'link',
        attrs: { crossorigin: '', ...attrs },
        injectTo: 'head',
      });
      return [
        ...fonts.map((file) => link({ rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}` })),
        ...scripts
          .filter((file) => !html.includes(file))
          .map((file) => link({ rel: 'modulepreload', href: `/${file}` })),
      ];
    },
  },
};

/** Writes scripts and styles compressed too, so that no visit waits until the server has done it. */
const compressed: Plugin = {
  name: 'compressed',
  async writeBundle({ dir = '' }, bundle) {
    const texts = Object.keys(bundle).filter((file) => /[.](js|css)$/.test(file));
    await Promise.all(
      texts.map(async (file) => {
        const text = await readFile(join(dir, file));
        await writeFile(
          join(dir, `${file}.br`),
          brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
        );
        await writeFile(join(dir, `${file}.gz`), gzipSync(text));
      }),
    );
  },
};

const page: UserConfig = {
  root: 'web',
  plugins: [react(), preload, compressed],
  // The server puts a fresh nonce in its place in every reply.
  html: { cspNonce: '__CSP_NONCE__' },
  worker: { format: 'es' },
  server: {
    host: '127.0.0.1',
    port: 5173,
    // The Host header stays the page's own: what writes is refused when Origin and Host differ.
    proxy: { '/api': { target: `http://127.0.0.1:${process.env['PORT'] ?? '8080'}`, changeOrigin: false } },
  },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // A data: URL would be refused by the content security policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        // What rarely changes, apart from our own code; the canvas comes with the pages that import it.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|react-router|scheduler)[\\/]/ },
            // What all pages share, in one file: each part would be a request of its own, and their styles could be
            // linked before the ground styles that they refine.
            { name: 'parts', test: /web[\\/]src[\\/](api|components|i18n|styles|view)[\\/]/ },
          ],
        },
      },
    },
  },
};

const server: UserConfig = {
  build: {
    ssr: true,
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node20',
    sourcemap: true,
    // A file that runs in a worker thread is an input of its own: add it here.
    rolldownOptions: {
      input: {
        main: 'server/main.ts',
        import: 'server/cli/import.ts',
        'kernel-worker': 'server/analysis/measuring/kernel-worker.ts',
        'answer-worker': 'server/http/answering/answer-worker.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
};

export default defineConfig(({ isSsrBuild }) => (isSsrBuild === true ? server : page));
