import type { SecurityGroupResponse, SecurityGroupRuleResponse } from '@cloud/contract'
import { Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useApis } from '#shared/api/apis.ts'
import { listQuery } from '#shared/api/lists.ts'
import type { ResourceRow } from '#shared/engine/declare.ts'
import { type Translate, useT } from '#shared/i18n/index.ts'
import css from './instance.module.css'

/** Its security groups with their rules: who may reach it, and whom it may reach. */
export function Groups({ row }: { row: ResourceRow }) {
  const { t } = useT()
  const { can } = useApis()
  const { data } = useQuery({
    ...listQuery('listSecurityGroups', { virtualmachineid: row.id, listall: true }),
    enabled: can('listSecurityGroups'),
  })
  const groups = (data?.rows ?? []) as readonly SecurityGroupResponse[]
  if (groups.length === 0) return null
  return (
    <section className={css.part}>
      <Title order={2}>{t('instance.groups')}</Title>
      {groups.map(group => (
        <div key={group.id} className={css.card}>
          <strong>{group.name}</strong> <span className={css.quiet}>{group.description}</span>
          <Rules
            title={t('instance.ingress')}
            none={t('instance.noIngress')}
            rules={group.ingressrule ?? []}
          />
          <Rules title={t('instance.egress')} none={t('instance.noEgress')} rules={group.egressrule ?? []} />
        </div>
      ))}
    </section>
  )
}

interface RulesProps {
  title: string
  /** what it means when there are none */
  none: string
  rules: readonly SecurityGroupRuleResponse[]
}

function Rules({ title, none, rules }: RulesProps) {
  const { t } = useT()
  return (
    <div className={css.rules}>
      <h3>{title}</h3>
      {rules.length === 0 ? (
        <p className={css.quiet}>{none}</p>
      ) : (
        <ul>
          {rules.map(rule => (
            <li key={rule.ruleid}>
              <span className={css.protocol}>{(rule.protocol ?? 'all').toUpperCase()}</span>
              <span>{ports(t, rule)}</span>
              <code>{rule.cidr ?? `${rule.account}/${rule.securitygroupname}`}</code>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function ports(t: Translate, { startport, endport, icmptype, icmpcode }: SecurityGroupRuleResponse): string {
  if (icmptype === -1) return t('instance.allTypes')
  if (icmptype !== undefined) return t('instance.icmp', { type: icmptype, code: icmpcode ?? -1 })
  if (startport === undefined) return t('instance.allPorts')
  return startport === endport ? String(startport) : `${startport}–${endport}`
}
