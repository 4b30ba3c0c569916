/** Small closed lists that STIX 2.1 refers to and that no registry gives as data. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Request header fields of HTTP in common use (RFC 9110 and de-facto ones). */
export const requestHeaders = words(`
  Accept Accept-Charset Accept-Datetime Accept-Encoding Accept-Language Authorization Cache-Control Connection
  Content-Length Content-MD5 Content-Type Cookie DNT Date Expect Forwarded From Front-End-Https Host If-Match
  If-Modified-Since If-None-Match If-Range If-Unmodified-Since Max-Forwards Origin Pragma Proxy-Authorization
  Proxy-Connection Range Referer TE Upgrade User-Agent Via Warning X-ATT-DeviceId X-Correlation-ID X-Csrf-Token
  X-Forwarded-For X-Forwarded-Host X-Forwarded-Proto X-Http-Method-Override X-Request-ID X-Requested-With X-UIDH
  X-Wap-Profile`)

/** Keys of a PDF's document information dictionary (ISO 32000, 14.3.3). */
export const pdfInformation = words(
  'Title Author Subject Keywords Creator Producer CreationDate ModDate Trapped',
)

const socket: Record<string, string> = {
  ICMP6: 'FILTER',
  IP: `ADD_MEMBERSHIP ADD_SOURCE_MEMBERSHIP BIND_ADDRESS_NO_PORT BLOCK_SOURCE DONTFRAGMENT DROP_MEMBERSHIP
    DROP_SOURCE_MEMBERSHIP FREEBIND HDRINCL MSFILTER MTU MTU_DISCOVER MULTICAST_ALL MULTICAST_IF MULTICAST_LOOP
    MULTICAST_TTL NODEFRAG OPTIONS ORIGINAL_ARRIVAL_IF PKTINFO RECEIVE_BROADCAST RECVDSTADDR RECVERR RECVIF
    RECVOPTS RECVORIGDSTADDR RECVTOS RECVTTL RETOPTS ROUTER_ALERT TOS TRANSPARENT TTL UNBLOCK_SOURCE UNICAST_IF
    WFP_REDIRECT_CONTEXT WFP_REDIRECT_RECORDS`,
  IPV6: `ADD_MEMBERSHIP CHECKSUM DONTFRAG DROP_MEMBERSHIP DSTOPTS HDRINCL HOPLIMIT HOPOPTS JOIN_GROUP LEAVE_GROUP
    MTU MTU_DISCOVER MULTICAST_HOPS MULTICAST_IF MULTICAST_LOOP NEXTHOP PATHMTU PKTINFO PROTECTION_LEVEL
    RECVDSTOPTS RECVHOPLIMIT RECVHOPOPTS RECVIF RECVPATHMTU RECVPKTINFO RECVRTHDR RECVTCLASS RTHDR TCLASS
    UNICAST_HOPS UNICAST_IF UNICAT_HOPS USE_MIN_MTU V6ONLY`,
  IRLMP: `9WIRE_MODE DISCOVERY_MODE ENUMDEVICES EXCLUSIVE_MODE IAS_QUERY IAS_SET IRLPT_MODE PARAMETERS SEND_PDU_LEN
    SHARP_MODE TINYTP_MODE`,
  MCAST: `BLOCK_SOURCE JOIN_GROUP JOIN_SOURCE_GROUP LEAVE_GROUP LEAVE_SOURCE_GROUP UNBLOCK_SOURCE`,
  SO: `ACCEPTCONN ATTACH_BPF ATTACH_FILTER ATTACH_REUSEPORT_CBPF BINDTODEVICE BROADCAST BSDCOMPAT BSP_STATE BUSY_POLL
    CONDITIONAL_ACCEPT CONFIRM_NAME CONNDATA CONNDATALEN CONNECT_TIME CONNOPT CONNOPTLEN DEBUG DEREGISTER_NAME
    DETACH_FILTER DISCDATA DISCDATALEN DISCOPT DISCOPTLEN DOMAIN DONTLINGER DONTROUTE ERROR EXCLUSIVEADDRUSE
    GETLOCALZONES GETMYZONE GETNETINFO GETZONELIST GROUP_ID GROUP_PRIORITY INCOMING_CPU KEEPALIVE LINGER
    LOOKUP_MYZONE LOOKUP_NAME LOOKUP_NETDEF_ON_ADAPTER LOOKUP_ZONES LOOKUP_ZONES_ON_ADAPTER MARK MAXDG MAXPATHDG
    MAX_MSG_SIZE OOBINLINE OPENTYPE PAP_GET_SERVER_STATUS PAP_PRIME_READ PAP_SET_SERVER_STATUS PASSCRED PASSSEC
    PAUSE_ACCEPT PEEK_OFF PEERCRED PORT_SCALABILITY PRIORITY PROTOCOL PROTOCOL_INFO PROTOCOL_INFOA PROTOCOL_INFOW
    RANDOMIZE_PORT RCVBUF RCVBUFFORCE RCVLOWAT RCVTIMEO REGISTER_NAME REMOVE_NAME REUSEADDR REUSEPORT
    REUSE_MULTICASTPORT REUSE_UNICASTPORT RXQ_OVFL SNDBUF SNDBUFFORCE SNDLOWAT SNDTIMEO TIMESTAMP TYPE
    UPDATE_ACCEPT_CONTEXT UPDATE_CONNECT_CONTEXT USELOOPBACK`,
  TCP: `BSDURGENT CONGESTION CORK DEFER_ACCEPT EXPEDITED_1122 FASTOPEN INFO KEEPCNT KEEPIDLE KEEPINTVL LINGER2 MAXRT
    MAXSEG NODELAY QUICKACK SYNCNT TIMESTAMPS USER_TIMEOUT WINDOW_CLAMP`,
}

/** Socket options of Linux, the BSDs and Windows. */
export const socketOptions: ReadonlySet<string> = new Set(
  Object.entries(socket).flatMap(([level, options]) =>
    options.split(/\s+/).map((option) => `${level}_${option}`),
  ),
)

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const languageCache = new Map<string, boolean>()

/** Whether `tag` is a valid RFC 5646 language tag: well-formed, known subtags, the shortest code of the language. */
export function isLanguageTag(tag: string): boolean {
  const known = languageCache.get(tag)
  if (known !== undefined) return known
  const result = checkTag(tag)
  if (languageCache.size < 1000 && tag.length < 64) languageCache.set(tag, result)
  return result
}

function checkTag(tag: string): boolean {
  if (tag.length > 255 || !/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8})*$/.test(tag)) return false
  try {
    const { language, region } = new Intl.Locale(tag)
    if (languages.of(language) === undefined) return false
    if (region !== undefined && /^[A-Z]/.test(region) && !isCountry(region)) return false
    return tag.split('-')[0].length === 2 || language.length === 3
  } catch {
    return false
  }
}

/** Whether `code` is an ISO 639-2 or 639-3 code of three letters that is known. */
export function isLongLanguageCode(code: string): boolean {
  if (!/^[a-z]{3}$/.test(code)) return false
  return languages.of(code) !== undefined
}

/** Whether `code` is an ISO 3166-1 alpha-2 code, in any case; codes left to users (XA, QM, ZZ) are not. */
export function isCountry(code: string): boolean {
  const upper = code.toUpperCase()
  if (!/^[A-Z]{2}$/.test(upper) || /^(AA|Q[M-Z]|X.|ZZ)$/.test(upper)) return false
  return regions.of(upper) !== undefined
}
