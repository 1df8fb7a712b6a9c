/** What the bench of the BFF compares with, each in a process of its own. `node tools/lib/bare-server.ts cloud` answers
 *  logins and lists from memory as fast as Node can; `… proxy PORT` passes bytes on to it and does nothing else.
 *  Says its port to its parent, and answers every message with the milliseconds of CPU that it has used. */
import { Agent, createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

const json = { 'content-type': 'application/json; charset=UTF-8' }
const zone = { id: '2f5c0b9e-8e5b-4a3c-9d39-3d8fb2a1c001', name: 'Zone1', networktype: 'Advanced' }
const list = JSON.stringify({ listzonesresponse: { count: 6, zone: Array.from({ length: 6 }, () => zone) } })
const login = JSON.stringify({
  loginresponse: {
    username: 'bench',
    userid: '2f5c0b9e-8e5b-4a3c-9d39-3d8fb2a1c002',
    account: 'bench',
    domainid: '2f5c0b9e-8e5b-4a3c-9d39-3d8fb2a1c003',
    type: '1',
    timeout: 1800,
    sessionkey: 'bench',
  },
})

const cloud = () =>
  createServer((incoming, outgoing) => {
    let form = ''
    incoming.setEncoding('latin1').on('data', text => (form += text))
    incoming.on('end', () => {
      const begins = form.includes('command=login')
      const body = begins ? login : list
      const cookie = begins ? { 'set-cookie': 'JSESSIONID=bench; Path=/client; HttpOnly' } : {}
      outgoing.writeHead(200, { ...json, ...cookie, 'content-length': body.length }).end(body)
    })
  })

const proxy = (port: number) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  return createServer((incoming, outgoing) => {
    const { url, method, headers } = incoming
    const onward = request({ agent, port, host: '127.0.0.1', path: url, method, headers }, answer => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    onward.on('error', () => outgoing.destroy())
    incoming.pipe(onward)
  })
}

const [kind, port] = process.argv.slice(2)
const server: Server = kind === 'cloud' ? cloud() : proxy(Number(port))
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.((user + system) / 1000)
})
process.on('disconnect', () => process.exit())
