/**
 * Networks that answer from inside other networks: an address in the user's own network is then no sign of a redirect.
 * Operators with published programmes for caches in access networks: Google Global Cache, Netflix Open Connect, Meta
 * Network Appliance, Akamai Accelerated Network, Apple Edge Cache, Microsoft Connected Cache, Cloudflare Peering
 * Edge, Qwilt, Amazon CloudFront embedded points of presence, Fastly, Edgio's and ByteDance's on-net nodes are only
 * those whose operators say so. AS numbers from PeeringDB.
 */
export const cachesInAccessNetworks: ReadonlySet<number> = new Set([
  15169, 36040, 43515, 36384, 19527, 396982, 2906, 40027, 32934, 63293, 20940, 16625, 16702, 12222, 34164,
  21342, 714, 6185, 8075, 8068, 13335, 209242, 20253, 16509, 14618, 54113, 138699, 396986,
])
