import { CloudError } from '@cloud/client'
import { Button, Modal, Stack, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { cloud } from '#shared/api/cloud.ts'
import { trackJob } from '#shared/api/jobs.ts'
import { listQuery } from '#shared/api/lists.ts'
import { queryClient } from '#shared/api/query-client.ts'
import type { ResourceRow } from '#shared/engine/declare.ts'
import { pathTo, resourceNamed } from '#shared/engine/registry.ts'
import { entriesOf } from '#shared/form/fields.ts'
import { useT } from '#shared/i18n/index.ts'
import { Notice } from '#shared/ui/Notice.tsx'
import { Refusal } from '#shared/ui/Refusal.tsx'
import css from './keys.module.css'
import { type NewPair, Secret } from './Secret.tsx'

/** Asks what the pair is for, makes it, and shows its secret: here, once. */
export function GenerateDialog({ user, onClose }: { user: ResourceRow; onClose: () => void }) {
  const { t } = useT()
  const [pair, setPair] = useState<NewPair>()
  const [refused, setRefused] = useState<CloudError>()
  const username = String(user['username'])
  const known = useQuery(listQuery('listUserKeys', { userid: user.id }))
  const form = useForm({ initialValues: { name: '', enddate: '', rules: '' } })
  const generate = form.onSubmit(async ({ name, enddate, rules: lines }) => {
    setRefused(undefined)
    try {
      const rules = entriesOf(['rule', 'permission', 'description'], lines)
      const wanted = {
        ...(name && { name }),
        ...(enddate && { enddate }),
        ...(rules.length > 0 && { rules }),
      }
      setPair(await newPair(user, username, wanted))
      void queryClient.invalidateQueries({ queryKey: ['list'] })
    } catch (error) {
      if (!(error instanceof CloudError)) throw error
      setRefused(error)
    }
  })
  const title = t('dialog.title', { action: t('action.registerUserKeys'), name: username })
  if (pair)
    return (
      <Modal
        opened
        onClose={onClose}
        title={title}
        size={640}
        closeOnClickOutside={false}
        closeOnEscape={false}
        withCloseButton={false}
      >
        <Secret pair={pair} onDone={onClose} />
      </Modal>
    )
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={520}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form onSubmit={generate}>
        <Stack gap="md">
          {refused && <Refusal error={refused} />}
          <p className={css.text}>{t('keys.what', { name: username })}</p>
          {(known.data?.count ?? 0) > 0 && (
            <Notice>{t('keys.othersStay', { count: known.data?.count ?? 0 })}</Notice>
          )}
          <TextInput
            label={t('field.name')}
            description={t('keys.nameHelp')}
            data-autofocus
            {...form.getInputProps('name')}
          />
          <TextInput
            type="date"
            label={t('keys.until')}
            description={t('keys.untilHelp')}
            {...form.getInputProps('enddate')}
          />
          <Textarea
            label={t('field.rules')}
            description={t('keys.rulesHelp')}
            autosize
            minRows={2}
            maxRows={8}
            spellCheck={false}
            {...form.getInputProps('rules')}
          />
        </Stack>
        <div className={css.buttons}>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={form.submitting}>
            {t('action.registerUserKeys')}
          </Button>
        </div>
      </form>
    </Modal>
  )
}

/** A job since 4.23; before, the answer itself. */
async function newPair(user: ResourceRow, subject: string, wanted: object): Promise<NewPair> {
  const command = 'registerUserKeys'
  const answer = (await cloud.loose.call(command, { id: user.id, ...wanted })) as Partial<NewPair> & {
    jobid?: string
  }
  const path = pathTo(resourceNamed('user'), user.id)
  const made = answer.jobid
    ? ((await trackJob({ jobid: answer.jobid, command, action: command, subject, path })) as Partial<NewPair>)
    : answer
  return { apikey: made.apikey ?? '', secretkey: made.secretkey ?? '' }
}
