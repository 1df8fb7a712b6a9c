/**
 * Who may import whom. `npm run check` runs these rules by tools/lib/boundaries.mjs;
 * tools/gates.test.ts plants a violation of each.
 */
const test = '\\.test\\.tsx?$|/test-[^/]+\\.tsx?$|/fixtures\\.ts$'
const entry = '^apps/core/src/(index|main)\\.ts$'
const core = tier => `^apps/core/src/(${tier})/`
const consoleTier = tier => `^apps/console/src/(${tier})/`
const browserPackages = '^packages/(contract|signing|client|provision)/src/'
const serverLibraries = '(^|/)node_modules/(hono|@hono|kysely|pino|undici|prom-client|@node-rs|ws)/'

/** A rule that forbids imports, unless the importing file is a test. */
const forbid = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { ...from, pathNot: [test, ...(from.pathNot ?? [])] },
  to,
})

export default {
  forbidden: [
    // Between workspaces: console, bff, core ▶ client, provision, signing ▶ contract.
    forbid(
      'contract-stands-alone',
      'The contract depends on nothing.',
      { path: '^packages/contract/' },
      { path: '^(packages/(?!contract/)|apps/|e2e/|tools/)' },
    ),
    forbid(
      'signing-stands-alone',
      'Signing depends on nothing.',
      { path: '^packages/signing/' },
      { path: '^(packages/(?!signing/)|apps/|e2e/|tools/)' },
    ),
    forbid(
      'packages-below-apps',
      'client and provision see the contract, signing and each other, downwards.',
      { path: '^packages/(client|provision)/' },
      { path: '^(apps/|e2e/|tools/)' },
    ),
    forbid(
      'client-below-provision',
      'provision uses the client, not the other way round.',
      { path: '^packages/client/' },
      { path: '^packages/provision/' },
    ),
    forbid(
      'runs-in-a-browser',
      'These packages run in a browser too: nothing of Node.',
      { path: browserPackages },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'console-no-server-code',
      'The console knows the API contract, and no server.',
      { path: '^apps/console/src/' },
      { path: [`^apps/(core|bff)/`, serverLibraries] },
    ),
    forbid(
      'console-no-node',
      'The console runs in a browser: nothing of Node.',
      { path: '^apps/console/src/' },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'core-knows-no-app',
      'The core serves whoever calls it.',
      { path: '^apps/core/' },
      { path: '^apps/(bff|console)/' },
    ),
    forbid(
      'bff-knows-no-console',
      'The BFF serves the built console as files.',
      { path: '^apps/bff/' },
      { path: '^apps/console/' },
    ),
    forbid(
      'only-main-embeds-core',
      'apps/bff/src/main.ts alone makes a core; the rest of the BFF may know its types.',
      {
        path: '^(apps/bff|packages|e2e|tools)/',
        pathNot: ['^apps/bff/src/main\\.ts$', '^packages/testkit/'],
      },
      { path: '^apps/core/', dependencyTypesNot: ['type-only'] },
    ),
    {
      name: 'core-only-by-its-index',
      comment: 'createCore() is the only way in.',
      severity: 'error',
      from: { path: '^(apps/(bff|console)|packages|e2e|tools)/' },
      to: { path: '^apps/core/', pathNot: '^apps/core/src/index\\.ts$' },
    },
    forbid(
      'testkit-is-for-tests',
      'Only tests and tools may import packages/testkit.',
      { path: '.', pathNot: ['^packages/testkit/', '^tools/(bench|fuzz|torture|lib)/'] },
      { path: '^packages/testkit/' },
    ),
    {
      name: 'e2e-speaks-http',
      comment: 'End-to-end tests meet the product as people and programs do.',
      severity: 'error',
      from: { path: '^e2e/' },
      to: { path: '^(apps/|packages/(?!signing/))' },
    },

    // Inside the core: index ▶ api, adapters, drivers ▶ resources ▶ kernel ▶ ports ▶ contract.
    forbid(
      'core-ports-are-types',
      'Ports say what the core needs; they know the contract only.',
      { path: core('ports') },
      { path: '^apps/core/src/(?!ports/)' },
    ),
    forbid(
      'core-kernel-is-low',
      'The kernel knows ports and the contract, and no resource.',
      { path: core('kernel') },
      { path: '^apps/core/src/(?!(kernel|ports)/)' },
    ),
    forbid(
      'core-resources-no-adapters',
      'Resources reach the outside through ports.',
      { path: core('resources') },
      { path: [core('api|adapters|drivers'), entry] },
    ),
    forbid(
      'core-edges-apart',
      'api, adapters and drivers do not know each other: index.ts brings them together.',
      { path: '^apps/core/src/(api|adapters|drivers)/' },
      { path: '^apps/core/src/(?!($1|resources|kernel|ports)/)' },
    ),
    forbid(
      'core-domain-is-pure',
      'Domain rules are functions of their arguments: contract, kernel and other domain rules only.',
      { path: '^apps/core/src/resources/[^/]+/domain/' },
      { path: ['^apps/core/src/(ports|api|adapters|drivers)/', '/resources/[^/]+/(commands|jobs|store)/'] },
    ),
    forbid(
      'core-domain-no-io',
      'Domain rules read no file, clock or network, and need no library.',
      { path: '^apps/core/src/resources/[^/]+/domain/' },
      { dependencyTypes: ['core', 'npm', 'npm-dev'], pathNot: '@cloud/|^packages/' },
    ),

    // Inside the console: app ▶ resources ▶ shared.
    forbid(
      'console-shared-is-low',
      'What is shared knows no resource and no page.',
      { path: consoleTier('shared') },
      { path: consoleTier('app|resources') },
    ),
    forbid(
      'console-resources-below-app',
      'A resource is used by the app, not the other way round.',
      { path: consoleTier('resources') },
      { path: consoleTier('app') },
    ),

    // Everywhere.
    forbid(
      'slice-by-its-index',
      'A slice sees another slice only at its index.ts.',
      { path: '^apps/(core|console)/src/resources/([^/]+)/' },
      {
        path: '^apps/$1/src/resources/(?!$2/)[^/]+/',
        pathNot: '^apps/[^/]+/src/resources/[^/]+/index\\.tsx?$',
      },
    ),
    {
      name: 'no-ring',
      // a form that opens a form does so by import(): nothing there needs itself to be loaded
      comment: 'Modules that need each other are one module, or need a third.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'dynamic-import'] } },
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import that leads nowhere hides from every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(apps|packages)/[^/]+/(dist|coverage)/' },
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
}
