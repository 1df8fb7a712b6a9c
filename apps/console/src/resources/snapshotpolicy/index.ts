export { snapshotpolicy } from './resource.ts'
