/** Both builds: the page (`vite build`, to dist/web) and the server (`vite build --ssr`, to dist/server). */
import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'vite';

const page: UserConfig = {
  root: 'web',
  plugins: [react()],
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
          groups: [{ name: 'react', test: /node_modules[\\/](react|react-dom|react-router|scheduler)[\\/]/ }],
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
      input: { main: 'server/main.ts', import: 'server/cli/import.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
};

export default defineConfig(({ isSsrBuild }) => (isSsrBuild === true ? server : page));
