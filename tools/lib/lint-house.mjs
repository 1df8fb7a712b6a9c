/** Lint rules of this house that no stock plugin has. */

const isSetTimeout = callee =>
  (callee?.type === 'Identifier' && callee.name === 'setTimeout') ||
  (callee?.type === 'MemberExpression' && callee.property?.name === 'setTimeout')

/** Statements of a promise's executor, be its body a block or one expression. */
const statements = body => (body?.type === 'BlockStatement' ? body.body : [body])

/** A test that sleeps is slow when it passes and flaky when it fails: wait for the thing itself. */
const noSleep = {
  create: context => ({
    NewExpression(node) {
      if (node.callee.name !== 'Promise') return
      const [resolve] = node.arguments[0]?.params ?? []
      for (const statement of statements(node.arguments[0]?.body)) {
        const call = statement?.expression ?? statement
        if (call?.type !== 'CallExpression' || !isSetTimeout(call.callee)) continue
        if (
          call.arguments[0]?.name === resolve?.name ||
          call.arguments[0]?.type.endsWith('FunctionExpression')
        )
          context.report({
            node,
            message: 'A test must not sleep: move the clock, or wait with expect.poll.',
          })
      }
    },
    ImportDeclaration(node) {
      if (/^(node:)?timers\/promises$/.test(node.source.value))
        context.report({ node, message: 'A test must not sleep: move the clock, or wait with expect.poll.' })
    },
    CallExpression(node) {
      if (node.callee.property?.name === 'waitForTimeout')
        context.report({ node, message: 'A test must not sleep: wait for what the page shows.' })
    },
  }),
}

export default { meta: { name: 'house' }, rules: { 'no-sleep': noSleep } }
