import type { Entity } from '@cloud/contract'
import { sql } from 'kysely'
import { byIds, inIds } from '#kernel/list.ts'
import type { Read, Row } from '#ports/db.ts'

export const osCategoryView = (read: Read, ids: number[]): Entity<'listOsCategories'>[] =>
  byIds(ids, read.all(sql<Row<'osCategory'>>`select * from osCategory where ${inIds('id', ids)}`)).map(
    row => ({
      id: row.uuid,
      name: row.name,
      isfeatured: row.featured === 1,
    }),
  )

type OsTypeRow = Row<'osType'> & { categoryUuid: string; categoryName: string }

export const osTypeView = (read: Read, ids: number[]): Entity<'listOsTypes'>[] =>
  byIds(
    ids,
    read.all(
      sql<OsTypeRow>`
        select t.*, c.uuid as categoryUuid, c.name as categoryName
        from osType t join osCategory c on c.id = t.categoryId where ${inIds('t.id', ids)}`,
    ),
  ).map(row => ({
    id: row.uuid,
    oscategoryid: row.categoryUuid,
    oscategoryname: row.categoryName,
    name: row.name,
    description: row.name,
    isuserdefined: false,
    fordisplay: true,
  }))
