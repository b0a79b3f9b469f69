import { defineConfig } from 'tsup';

// The deployable bundles the workspace packages (from source) and leaves registry packages in node_modules.
export default defineConfig({
  entry: ['src/main.ts'],
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  clean: true,
  noExternal: [/^@overstap\//],
  esbuildOptions(options) {
    options.conditions = ['@overstap/source'];
  },
});
