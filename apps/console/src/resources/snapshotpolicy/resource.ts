import { IconCalendarRepeat } from '@tabler/icons-react'
import { resource } from '#shared/engine/declare.ts'
import { isRootAdmin } from '#shared/engine/roles.ts'
import { intervalOf, intervals, intervalWords, scheduleHelp, scheduleWords } from './schedule.ts'

const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
const maxsnaps = { help: 'help.maxsnaps' } as const

/** What takes snapshots of a volume by the clock: one for each interval. */
export const snapshotpolicy = resource('snapshotpolicy', {
  list: 'listSnapshotPolicies',
  path: 'snapshot-policies',
  section: 'storage',
  icon: IconCalendarRepeat,
  nested: true,
  title: row => `${intervalWords(String(row.intervaltype))} ${scheduleWords(row.schedule ?? '', { ...row })}`,
  columns: ['intervaltype', 'schedule', 'timezone', 'maxsnaps'],
  moreColumns: ['volumename', 'fordisplay', 'id'],
  fixed: () => ({ listall: true }),
  words: { intervaltype: intervalWords, schedule: (value, row) => scheduleWords(value, { ...row }) },
  groups: { general: ['volumename', 'intervaltype', 'schedule', 'timezone', 'maxsnaps', 'fordisplay'] },
  events: false,
  actions: {
    createSnapshotPolicy: [
      {
        on: 'list',
        scope: ({ volumeid }) => ({ volumeid: String(volumeid) }),
        fields: {
          intervaltype: { options: intervals, words: intervalWords, initial: 'daily' },
          schedule: { help: scheduleHelp },
          timezone: { initial: timeZone },
          maxsnaps: { ...maxsnaps, initial: 7 },
        },
      },
      {
        // a volume has one policy for each interval: the same interval again changes it
        as: 'editSnapshotPolicy',
        also: row => ({ volumeid: row.volumeid ?? '', intervaltype: intervalOf(row.intervaltype) }),
        fields: { schedule: { help: 'help.schedule' }, timezone: {}, maxsnaps },
        primary: true,
      },
    ],
    updateSnapshotPolicy: { fields: { fordisplay: {} }, role: isRootAdmin },
    deleteSnapshotPolicies: {
      danger: 'confirm',
      warning: 'warning.deleteSnapshotPolicies',
      removes: true,
      bulk: true,
    },
  },
})
