/**
 * ISO 3166-1 codes by UN M49 subregion (unstats.un.org/unsd/methodology/m49): alpha-2 and alpha-3. Taiwan, which M49
 * does not list by itself, stands in Eastern Asia; XK is the user-assigned code of Kosovo. A code says which place a
 * catalogue means and nothing about its status.
 */

export type Continent = 'africa' | 'americas' | 'asia' | 'europe' | 'oceania' | 'antarctica'

interface Subregion {
  readonly continent: Continent
  /** `alpha2:alpha3`, separated by blanks */
  readonly codes: string
}

const subregionTable = {
  'northern-africa': {
    continent: 'africa',
    codes: 'DZ:DZA EG:EGY LY:LBY MA:MAR SD:SDN TN:TUN EH:ESH',
  },
  'eastern-africa': {
    continent: 'africa',
    codes:
      'IO:IOT BI:BDI KM:COM DJ:DJI ER:ERI ET:ETH TF:ATF KE:KEN MG:MDG MW:MWI MU:MUS YT:MYT MZ:MOZ RE:REU RW:RWA ' +
      'SC:SYC SO:SOM SS:SSD UG:UGA TZ:TZA ZM:ZMB ZW:ZWE',
  },
  'middle-africa': {
    continent: 'africa',
    codes: 'AO:AGO CM:CMR CF:CAF TD:TCD CG:COG CD:COD GQ:GNQ GA:GAB ST:STP',
  },
  'southern-africa': { continent: 'africa', codes: 'BW:BWA SZ:SWZ LS:LSO NA:NAM ZA:ZAF' },
  'western-africa': {
    continent: 'africa',
    codes:
      'BJ:BEN BF:BFA CV:CPV CI:CIV GM:GMB GH:GHA GN:GIN GW:GNB LR:LBR ML:MLI MR:MRT NE:NER NG:NGA SH:SHN SN:SEN ' +
      'SL:SLE TG:TGO',
  },
  caribbean: {
    continent: 'americas',
    codes:
      'AI:AIA AG:ATG AW:ABW BS:BHS BB:BRB BQ:BES VG:VGB KY:CYM CU:CUB CW:CUW DM:DMA DO:DOM GD:GRD GP:GLP HT:HTI ' +
      'JM:JAM MQ:MTQ MS:MSR PR:PRI BL:BLM KN:KNA LC:LCA MF:MAF VC:VCT SX:SXM TT:TTO TC:TCA VI:VIR',
  },
  'central-america': {
    continent: 'americas',
    codes: 'BZ:BLZ CR:CRI SV:SLV GT:GTM HN:HND MX:MEX NI:NIC PA:PAN',
  },
  'south-america': {
    continent: 'americas',
    codes:
      'AR:ARG BO:BOL BV:BVT BR:BRA CL:CHL CO:COL EC:ECU FK:FLK GF:GUF GY:GUY PY:PRY PE:PER GS:SGS SR:SUR UY:URY VE:VEN',
  },
  'northern-america': { continent: 'americas', codes: 'BM:BMU CA:CAN GL:GRL PM:SPM US:USA' },
  'central-asia': { continent: 'asia', codes: 'KZ:KAZ KG:KGZ TJ:TJK TM:TKM UZ:UZB' },
  'eastern-asia': { continent: 'asia', codes: 'CN:CHN HK:HKG MO:MAC KP:PRK JP:JPN MN:MNG KR:KOR TW:TWN' },
  'south-eastern-asia': {
    continent: 'asia',
    codes: 'BN:BRN KH:KHM ID:IDN LA:LAO MY:MYS MM:MMR PH:PHL SG:SGP TH:THA TL:TLS VN:VNM',
  },
  'southern-asia': {
    continent: 'asia',
    codes: 'AF:AFG BD:BGD BT:BTN IN:IND IR:IRN MV:MDV NP:NPL PK:PAK LK:LKA',
  },
  'western-asia': {
    continent: 'asia',
    codes:
      'AM:ARM AZ:AZE BH:BHR CY:CYP GE:GEO IQ:IRQ IL:ISR JO:JOR KW:KWT LB:LBN OM:OMN QA:QAT SA:SAU PS:PSE SY:SYR ' +
      'TR:TUR AE:ARE YE:YEM',
  },
  'eastern-europe': {
    continent: 'europe',
    codes: 'BY:BLR BG:BGR CZ:CZE HU:HUN PL:POL MD:MDA RO:ROU RU:RUS SK:SVK UA:UKR',
  },
  'northern-europe': {
    continent: 'europe',
    codes:
      'AX:ALA DK:DNK EE:EST FO:FRO FI:FIN GG:GGY IS:ISL IE:IRL IM:IMN JE:JEY LV:LVA LT:LTU NO:NOR SJ:SJM SE:SWE GB:GBR',
  },
  'southern-europe': {
    continent: 'europe',
    codes:
      'AL:ALB AD:AND BA:BIH HR:HRV GI:GIB GR:GRC VA:VAT IT:ITA MT:MLT ME:MNE MK:MKD PT:PRT SM:SMR RS:SRB SI:SVN ' +
      'ES:ESP XK:XKX',
  },
  'western-europe': {
    continent: 'europe',
    codes: 'AT:AUT BE:BEL FR:FRA DE:DEU LI:LIE LU:LUX MC:MCO NL:NLD CH:CHE',
  },
  'australia-and-new-zealand': {
    continent: 'oceania',
    codes: 'AU:AUS CX:CXR CC:CCK HM:HMD NZ:NZL NF:NFK',
  },
  melanesia: { continent: 'oceania', codes: 'FJ:FJI NC:NCL PG:PNG SB:SLB VU:VUT' },
  micronesia: { continent: 'oceania', codes: 'GU:GUM KI:KIR MH:MHL FM:FSM NR:NRU MP:MNP PW:PLW UM:UMI' },
  polynesia: {
    continent: 'oceania',
    codes: 'AS:ASM CK:COK PF:PYF NU:NIU PN:PCN WS:WSM TK:TKL TO:TON TV:TUV WF:WLF',
  },
  antarctica: { continent: 'antarctica', codes: 'AQ:ATA' },
} as const satisfies Record<string, Subregion>

export type SubregionId = keyof typeof subregionTable

export interface Country {
  /** ISO 3166-1 alpha-2 */
  readonly code: string
  readonly alpha3: string
  readonly subregion: SubregionId
  readonly continent: Continent
}

/** Every country and territory with a code of its own. */
export const countries: readonly Country[] = Object.entries(subregionTable).flatMap(
  ([subregion, { continent, codes }]) =>
    codes.split(' ').map((pair) => {
      const [code, alpha3] = pair.split(':')
      return { code, alpha3, subregion: subregion as SubregionId, continent }
    }),
)

const byCode = new Map(countries.map((country) => [country.code, country]))

/** The country with this alpha-2 code, upper case. */
export function country(code: string): Country | undefined {
  return byCode.get(code)
}
