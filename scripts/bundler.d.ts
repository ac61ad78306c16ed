// Tells TypeScript what the bundler's imports mean: `./fill.iife?iife` is the path of a built script.

/// <reference types="@crxjs/vite-plugin/client" />
