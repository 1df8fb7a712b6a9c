export { sshkey } from './resource.ts'
