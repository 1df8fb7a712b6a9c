import { expect, test } from 'vitest'
import { lists } from 'virtual:commands'

test.each([
  ['UserVmResponse', 'listVirtualMachines'],
  ['TemplateResponse', 'listTemplates'],
  ['ImageStoreResponse', 'listImageStores'],
])('a picker of %s asks %s, however many other lists answer with the same', (entity, list) => {
  expect(lists[entity]).toBe(list)
})
