/** API key pairs. */
export const keys = {
  'resource.keypair_one': 'Key pair',
  'resource.keypair_other': 'Key pairs',
  'about.keypair': 'A key pair signs calls of the API on behalf of its user.',
  'action.registerUserKeys': 'Generate Keys',
  'action.deleteUserKeys': 'Delete key pair',
  'warning.deleteUserKeys':
    'Whatever signs its calls with {{name}} is refused from now on. This cannot be undone.',

  'keys.apiKey': 'API key',
  'keys.nameHelp': 'What it is for, so that you know it again: “laptop”, “backup script”.',
  'keys.none': 'This user has no key pair. Generate Keys makes one.',
  'keys.once': 'The secret key is shown this once',
  'keys.onceWhy':
    'Store both where only you can read them. The console does not show the secret again; if it is lost, generate another pair.',
  'keys.othersStay_one':
    'This user has {{count}} pair already. It goes on working beside the new one until you delete it.',
  'keys.othersStay_other':
    'This user has {{count}} pairs already. Each goes on working beside the new one until you delete it.',
  'keys.secretKey': 'Secret key',
  'keys.stored': 'I have stored both',
  'keys.title': 'API key pairs',
  'keys.toBuilder': 'Build a signed URL',
  'keys.until': 'Valid until',
  'keys.untilHelp': 'For ever when left empty.',
  'keys.use': 'A pair signs calls of the API without a session.',
  'keys.what':
    'Makes an API key and a secret key, with which calls of the API are signed on behalf of {{name}}.',
} as const
