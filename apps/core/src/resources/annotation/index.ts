import { facts } from '#kernel/facts.ts'
import type { Resource } from '#kernel/resource.ts'
import { addAnnotation } from './commands/addAnnotation.ts'
import { listAnnotations } from './commands/listAnnotations.ts'
import { removeAnnotation } from './commands/removeAnnotation.ts'
import { updateAnnotationVisibility } from './commands/updateAnnotationVisibility.ts'
import { annotationMigrations } from './tables.ts'
import { annotationFacts } from './view.ts'

facts.add(annotationFacts)

export const annotation: Resource = {
  name: 'annotation',
  commands: [addAnnotation, listAnnotations, removeAnnotation, updateAnnotationVisibility],
  migrations: annotationMigrations,
}
