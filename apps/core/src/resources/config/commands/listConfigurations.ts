import { command } from '#kernel/command.ts'
import { pageOf } from '#kernel/list.ts'
import { settings } from '#kernel/settings/index.ts'
import { Rows } from '#kernel/wire.ts'
import { fitsPlace, placeOf } from '../place.ts'
import { settingView } from '../view.ts'

export const listConfigurations = command('listConfigurations', {
  params: [
    'accountid',
    'category',
    'clusterid',
    'domainid',
    'group',
    'keyword',
    'name',
    'page',
    'pagesize',
    'storageid',
    'subgroup',
    'zoneid',
  ],
  description: 'Lists settings, in the order of their names: global ones, or those of one place.',
  run(ctx, p) {
    const place = placeOf(ctx, p)
    const same = (wanted: string | undefined, value: string) =>
      wanted === undefined || wanted.toLowerCase() === value.toLowerCase()
    const found = [...settings].filter(
      ([name, setting]) =>
        fitsPlace(ctx.read, setting, place) &&
        same(p.name, name) &&
        same(p.category, setting.category) &&
        same(p.group, setting.group) &&
        same(p.subgroup, setting.subgroup) &&
        (p.keyword === undefined ||
          `${name} ${setting.description}`.toLowerCase().includes(p.keyword.toLowerCase())),
    )
    const page = pageOf(p)
    const shown = page ? found.slice(page.offset, page.offset + page.limit) : found
    return new Rows(
      shown.map(([name, setting]) => settingView(ctx.read, name, setting, place)),
      found.length,
    )
  },
})
