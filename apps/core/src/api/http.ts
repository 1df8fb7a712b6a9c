/** The core's door, free of any server: one request of the API in, one answer out. */

export interface ApiRequest {
  /** upper case */
  method: string
  /** raw query string, without `?` */
  query: string
  /** raw form body (`application/x-www-form-urlencoded`), empty when there is none */
  body: string
  /** lower-case names; only what the API looks at: `cookie`, `host`, `content-type` */
  headers: Readonly<Record<string, string | undefined>>
  /** the client's address as the server saw it */
  remoteAddress: string
}

export interface ApiResponse {
  /** CloudStack's codes are real HTTP statuses: 431, 530, … */
  status: number
  /** `set-cookie` may come more than once */
  headers: [name: string, value: string][]
  body: string
}
