import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { commands } from './apps/console/vite-plugin-commands.ts'

/** Where `npm run dev` has the server listening. */
const server = { target: `http://127.0.0.1:${process.env.PORT ?? 8080}`, changeOrigin: false }

/** Whole programs at work for many seconds: `npm test` runs them, `npm run check` does not. */
const proofs = ['gates', 'torture', 'fuzz'].map(name => `tools/${name}.test.ts`)

/** One file for the console's build and for every unit and component test. */
export default defineConfig({
  root: 'apps/console',
  base: '/client/',
  plugins: [react(), commands(`${import.meta.dirname}/apps/console/src`)],
  server: { proxy: { '/client/api': server, '/client/bff': server, '/client/live': server } },
  build: {
    manifest: true,
    sourcemap: false,
    target: 'baseline-widely-available',
    rolldownOptions: {
      output: {
        codeSplitting: {
          // what the sign-in page needs is one chunk, what the shell and its first page add another: few requests, nothing early
          groups: [
            { name: 'door', test: /console\/src\/(main|app\/session\/LoginPage)\.tsx$/, priority: 2 },
            {
              name: 'shell',
              test: /console\/src\/app\/(shell\/Shell|overview\/OverviewPage)\.tsx$/,
              priority: 1,
            },
          ],
        },
      },
    },
  },
  test: {
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'node',
          root: import.meta.dirname,
          environment: 'node',
          isolate: false,
          include: [
            'packages/*/**/*.test.ts',
            'apps/core/src/**/*.test.ts',
            'apps/bff/src/**/*.test.ts',
            'tools/**/*.test.ts',
          ],
          exclude: proofs,
        },
      },
      {
        test: {
          name: 'proofs',
          root: import.meta.dirname,
          environment: 'node',
          include: proofs,
        },
      },
      {
        extends: true,
        test: {
          // a test that needs neither page nor words is *.test.ts, and is spared the making of a browser
          name: 'console-rules',
          root: `${import.meta.dirname}/apps/console`,
          environment: 'node',
          isolate: false,
          include: ['src/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'console',
          root: `${import.meta.dirname}/apps/console`,
          environment: 'jsdom',
          isolate: false,
          include: ['src/**/*.test.tsx'],
          setupFiles: ['src/test-setup.ts'],
          testTimeout: 20_000,
          environmentOptions: { jsdom: { url: 'http://localhost:3000/client/' } },
        },
      },
    ],
  },
})
