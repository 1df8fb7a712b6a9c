export { snapshot } from './resource.ts'
