import { command } from '#kernel/command.ts'
import { pageOf } from '#kernel/list.ts'
import { settings } from '#kernel/settings/index.ts'
import { Rows } from '#kernel/wire.ts'
import { groups } from '../groups.ts'

export const listConfigurationGroups = command('listConfigurationGroups', {
  description: 'Lists the groups that have settings here.',
  params: ['group', 'keyword', 'page', 'pagesize'],
  run(_ctx, p) {
    const used = new Set([...settings.values()].map(setting => `${setting.group} ${setting.subgroup}`))
    const rows = groups
      .filter(({ name }) => p.group === undefined || name.toLowerCase() === p.group.toLowerCase())
      .filter(({ name }) => p.keyword === undefined || name.toLowerCase().includes(p.keyword.toLowerCase()))
      .map(({ name, description, precedence, subgroups }) => ({
        name,
        subgroup: subgroups
          .map((subgroup, i) => ({ name: subgroup, precedence: i + 1 }))
          .filter(subgroup => used.has(`${name} ${subgroup.name}`)),
        description,
        precedence,
      }))
      .filter(({ subgroup }) => subgroup.length > 0)
    const page = pageOf(p)
    return new Rows(page ? rows.slice(page.offset, page.offset + page.limit) : rows, rows.length)
  },
})
