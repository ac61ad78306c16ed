import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
export default defineConfig({ build: { modulePreload: false, minify: true }, plugins: [crx({ manifest: manifest as never })] });
