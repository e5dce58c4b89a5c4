/**
 * Money that states issue: the active codes of ISO 4217, without funds, metals and test codes. A test sees that the
 * platform (Unicode CLDR) knows each by name. Former money, such as the guilder, has no price any more.
 */
const CODES =
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY ' +
  'COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS ' +
  'INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP ' +
  'MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR ' +
  'SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV ' +
  'WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG';

/** All of them, in alphabetical order. */
export const CURRENCIES: readonly string[] = CODES.split(' ');

const KNOWN: ReadonlySet<string> = new Set(CURRENCIES);

/** Whether a text is the code of money that is in use: `EUR`, not `eur`, not `BTC`. */
export function isCurrency(text: string): boolean {
  return KNOWN.has(text);
}
