export { projectinvitation } from './invitation.ts'
export { projectmember } from './member.ts'
export { project } from './resource.ts'
export { projectrole, projectrolepermission } from './roles.ts'
