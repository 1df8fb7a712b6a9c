/** @returns whether it is an address of IPv6, without brackets and zone */
export const isIpv6 = (text: string): boolean =>
  /^[\da-f:.]+$/i.test(text) && URL.canParse(`http://[${text}]/`)
