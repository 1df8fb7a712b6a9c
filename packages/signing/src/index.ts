export { checkExpiry, expiryOf, formatExpires, parseExpires } from './expiry.ts'
export { equalInConstantTime, sign, verify } from './sign.ts'
export { type Credentials, type SignedRequest, signedQuery, signRequest } from './signed-request.ts'
export { encode, type Param, stringToSign } from './string-to-sign.ts'
