import type { ExchangeCode } from '../../main/domain/exchange/exchange-fault.ts';
import type { ExchangeId } from '../../main/domain/exchange/read-endpoints.ts';
import type { Played } from './fake-exchanges.ts';

type Refused = readonly [string, ExchangeCode, Exclude<Played, 'silence'>];

/** How each exchange says no, as its documentation or a client of it shows, and what Holdfast calls that. */
export const SAMPLE_REFUSALS: Readonly<Record<ExchangeId, readonly Refused[]>> = {
  kraken: [
    ['a wrong key', 'exchange_key_refused', { body: '{"error":["EAPI:Invalid key"]}' }],
    ['a wrong signature', 'exchange_key_refused', { body: '{"error":["EAPI:Invalid signature"]}' }],
    [
      'a missing right',
      'exchange_right_missing',
      { body: '{"error":["EGeneral:Permission denied"]}' },
    ],
    ['a number seen before', 'exchange_nonce_used', { body: '{"error":["EAPI:Invalid nonce"]}' }],
    [
      'too many questions',
      'exchange_rate_limited',
      { body: '{"error":["EAPI:Rate limit exceeded"]}' },
    ],
    ['maintenance', 'exchange_maintenance', { body: '{"error":["EService:Unavailable"]}' }],
  ],
  coinbase: [
    ['a wrong key', 'exchange_key_refused', { status: 401, body: 'Unauthorized\n' }],
    [
      'a missing right',
      'exchange_right_missing',
      { status: 403, body: '{"error":"PERMISSION_DENIED","message":"x"}' },
    ],
    [
      'a wrong clock',
      'exchange_clock_skew',
      { status: 401, body: 'Unauthorized\n', headers: { date: 'Mon, 30 Nov 2026 12:05:00 GMT' } },
    ],
    [
      'too many questions',
      'exchange_rate_limited',
      { status: 429, body: '{"error":"rate_limit_exceeded"}' },
    ],
    [
      'maintenance',
      'exchange_maintenance',
      { status: 503, body: '<html>Service unavailable</html>' },
    ],
  ],
  binance: [
    [
      'a wrong key',
      'exchange_key_refused',
      {
        status: 401,
        body: '{"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."}',
      },
    ],
    [
      'a wrong signature',
      'exchange_key_refused',
      { status: 400, body: '{"code":-1022,"msg":"Signature for this request is not valid."}' },
    ],
    [
      'a missing right',
      'exchange_right_missing',
      {
        status: 400,
        body: '{"code":-6003,"msg":"Product not exist or you don\'t have permission"}',
      },
    ],
    [
      'a wrong clock',
      'exchange_clock_skew',
      {
        status: 400,
        body: '{"code":-1021,"msg":"Timestamp for this request is outside of the recvWindow."}',
      },
    ],
    [
      'too many questions',
      'exchange_rate_limited',
      {
        status: 429,
        headers: { 'retry-after': '7' },
        body: '{"code":-1003,"msg":"Too many requests."}',
      },
    ],
    [
      'maintenance',
      'exchange_maintenance',
      {
        status: 503,
        body: '{"code":-1008,"msg":"Server is currently overloaded with other requests."}',
      },
    ],
  ],
  bitstamp: [
    [
      'a wrong key',
      'exchange_key_refused',
      { status: 403, body: '{"status":"error","reason":"API key not found","code":"API0001"}' },
    ],
    [
      'a wrong signature',
      'exchange_key_refused',
      { status: 403, body: '{"status":"error","reason":"Invalid signature","code":"API0005"}' },
    ],
    [
      'a missing right',
      'exchange_right_missing',
      { status: 403, body: '{"status":"error","reason":"No permission found","code":"API0003"}' },
    ],
    [
      'another address',
      'exchange_ip_refused',
      {
        status: 403,
        body: '{"status":"error","reason":"IP address not allowed","code":"API0002"}',
      },
    ],
    [
      'a wrong clock',
      'exchange_clock_skew',
      {
        status: 403,
        body: '{"status":"error","reason":"X-Auth-Timestamp header is invalid","code":"API0013"}',
      },
    ],
    [
      'too many questions',
      'exchange_rate_limited',
      { status: 429, body: '{"status":"error","reason":{"__all__":["Too many requests"]}}' },
    ],
    ['maintenance', 'exchange_maintenance', { status: 503, body: 'Under maintenance' }],
  ],
  bitvavo: [
    [
      'a wrong key',
      'exchange_key_refused',
      { status: 403, body: '{"errorCode":305,"error":"No active API key found."}' },
    ],
    [
      'a wrong signature',
      'exchange_key_refused',
      { status: 403, body: '{"errorCode":309,"error":"The signature is invalid."}' },
    ],
    [
      'a missing right',
      'exchange_right_missing',
      {
        status: 403,
        body: '{"errorCode":311,"error":"This key does not allow showing account information."}',
      },
    ],
    [
      'another address',
      'exchange_ip_refused',
      {
        status: 403,
        body: '{"errorCode":307,"error":"This key does not allow access from this IP."}',
      },
    ],
    [
      'a wrong clock',
      'exchange_clock_skew',
      {
        status: 403,
        body: '{"errorCode":304,"error":"Request was not received within acceptable window"}',
      },
    ],
    [
      'too many questions',
      'exchange_rate_limited',
      {
        status: 429,
        body: '{"errorCode":105,"error":"Your IP or API key has been banned for not respecting the rate limit. The ban expires at 1796040030000"}',
      },
    ],
    [
      'maintenance',
      'exchange_maintenance',
      { status: 503, body: '{"errorCode":107,"error":"The matching engine is overloaded."}' },
    ],
  ],
  okx: [
    [
      'a wrong key',
      'exchange_key_refused',
      { status: 401, body: '{"msg":"Invalid OK-ACCESS-KEY","code":"50111"}' },
    ],
    [
      'a wrong passphrase',
      'exchange_key_refused',
      {
        status: 401,
        body: '{"msg":"Request header OK-ACCESS-PASSPHRASE incorrect.","code":"50105"}',
      },
    ],
    [
      'a missing right',
      'exchange_right_missing',
      { status: 401, body: '{"msg":"This API key doesn\'t have permission","code":"50120"}' },
    ],
    [
      'another address',
      'exchange_ip_refused',
      {
        status: 401,
        body: '{"msg":"Your IP is not included in your API key\'s IP whitelist","code":"50110"}',
      },
    ],
    [
      'a wrong clock',
      'exchange_clock_skew',
      { status: 401, body: '{"msg":"Timestamp request expired","code":"50102"}' },
    ],
    [
      'too many questions',
      'exchange_rate_limited',
      { status: 429, body: '{"msg":"Too Many Requests","code":"50011"}' },
    ],
    [
      'maintenance',
      'exchange_maintenance',
      { status: 503, body: '{"msg":"Service temporarily unavailable","code":"50001"}' },
    ],
  ],
  bybit: [
    [
      'a wrong key',
      'exchange_key_refused',
      { body: '{"retCode":10003,"retMsg":"API key is invalid.","result":{}}' },
    ],
    [
      'a wrong signature',
      'exchange_key_refused',
      { body: '{"retCode":10004,"retMsg":"error sign!","result":{}}' },
    ],
    [
      'a missing right',
      'exchange_right_missing',
      { body: '{"retCode":10005,"retMsg":"Permission denied","result":{}}' },
    ],
    [
      'another address',
      'exchange_ip_refused',
      { body: '{"retCode":10010,"retMsg":"Unmatched IP","result":{}}' },
    ],
    [
      'a wrong clock',
      'exchange_clock_skew',
      {
        body: '{"retCode":10002,"retMsg":"invalid request, please check your server timestamp","result":{}}',
      },
    ],
    [
      'too many questions',
      'exchange_rate_limited',
      { body: '{"retCode":10006,"retMsg":"Too many visits!","result":{}}' },
    ],
    [
      'maintenance',
      'exchange_maintenance',
      { body: '{"retCode":10016,"retMsg":"Server error.","result":{}}' },
    ],
  ],
  kucoin: [
    [
      'a wrong key',
      'exchange_key_refused',
      { status: 401, body: '{"code":"400003","msg":"KC-API-KEY not exists"}' },
    ],
    [
      'a wrong passphrase',
      'exchange_key_refused',
      { status: 401, body: '{"code":"400004","msg":"KC-API-PASSPHRASE error"}' },
    ],
    [
      'a missing right',
      'exchange_right_missing',
      { status: 401, body: '{"code":"400007","msg":"Access denied, require more permission."}' },
    ],
    [
      'another address',
      'exchange_ip_refused',
      {
        status: 401,
        body: '{"code":"400006","msg":"The requested ip address is not in the api whitelist"}',
      },
    ],
    [
      'a wrong clock',
      'exchange_clock_skew',
      { status: 401, body: '{"code":"400002","msg":"KC-API-TIMESTAMP Invalid"}' },
    ],
    [
      'too many questions',
      'exchange_rate_limited',
      { status: 429, body: '{"code":"429000","msg":"Too Many Requests"}' },
    ],
    ['maintenance', 'exchange_maintenance', { status: 503, body: '' }],
  ],
  bitfinex: [
    [
      'a wrong key',
      'exchange_key_refused',
      { status: 500, body: '["error",10100,"apikey: invalid"]' },
    ],
    [
      'a wrong signature',
      'exchange_key_refused',
      { status: 500, body: '["error",10100,"apikey: digest invalid"]' },
    ],
    [
      'a missing right',
      'exchange_right_missing',
      { status: 500, body: '["error",10001,"api_key: permission invalid"]' },
    ],
    [
      'a number seen before',
      'exchange_nonce_used',
      { status: 500, body: '["error",10114,"nonce: small"]' },
    ],
    [
      'too many questions',
      'exchange_rate_limited',
      { status: 429, body: '["error",11010,"ratelimit: error"]' },
    ],
    ['maintenance', 'exchange_maintenance', { status: 503, body: '["error",20060,"maintenance"]' }],
  ],
  gemini: [
    [
      'a wrong key',
      'exchange_key_refused',
      { status: 400, body: '{"result":"error","reason":"InvalidApiKey","message":"x"}' },
    ],
    [
      'a wrong signature',
      'exchange_key_refused',
      { status: 400, body: '{"result":"error","reason":"InvalidSignature","message":"x"}' },
    ],
    [
      'a missing right',
      'exchange_right_missing',
      { status: 403, body: '{"result":"error","reason":"MissingRole","message":"x"}' },
    ],
    [
      'a number seen before',
      'exchange_nonce_used',
      { status: 400, body: '{"result":"error","reason":"InvalidNonce","message":"x"}' },
    ],
    [
      'too many questions',
      'exchange_rate_limited',
      { status: 429, body: '{"result":"error","reason":"RateLimit","message":"x"}' },
    ],
    [
      'maintenance',
      'exchange_maintenance',
      { status: 503, body: '{"result":"error","reason":"Maintenance","message":"x"}' },
    ],
  ],
};

type Powerful = readonly [string, string, string];

/** What the question about rights is answered for keys that may do more: the answer, and the reason that is given. */
export const TOO_POWERFUL: Partial<Readonly<Record<ExchangeId, readonly Powerful[]>>> = {
  kraken: [
    [
      'trade',
      '{"error":[],"result":{"permissions":["query-funds","modify-trades"]}}',
      'exchange_can_trade',
    ],
    [
      'withdraw',
      '{"error":[],"result":{"permissions":["query-funds","withdraw-funds"]}}',
      'exchange_can_withdraw',
    ],
    [
      'something new',
      '{"error":[],"result":{"permissions":["query-funds","teleport-funds"]}}',
      'exchange_can_more',
    ],
  ],
  coinbase: [
    ['trade', '{"can_view":true,"can_trade":true,"can_transfer":false}', 'exchange_can_trade'],
    [
      'both',
      '{"can_view":true,"can_trade":true,"can_transfer":true}',
      'exchange_can_trade_and_withdraw',
    ],
  ],
  binance: [
    ['trade', '{"enableReading":true,"enableSpotAndMarginTrading":true}', 'exchange_can_trade'],
    ['withdraw', '{"enableReading":true,"enableWithdrawals":true}', 'exchange_can_withdraw'],
    ['move inside', '{"enableReading":true,"permitsUniversalTransfer":true}', 'exchange_can_more'],
    ['something new', '{"enableReading":true,"enableTeleport":true}', 'exchange_can_more'],
  ],
  okx: [
    ['trade', '{"code":"0","data":[{"perm":"read_only,trade"}]}', 'exchange_can_trade'],
    [
      'both',
      '{"code":"0","data":[{"perm":"read_only,withdraw,trade"}]}',
      'exchange_can_trade_and_withdraw',
    ],
  ],
  bybit: [
    [
      'trade',
      '{"retCode":0,"result":{"readOnly":0,"permissions":{"Spot":["SpotTrade"]}}}',
      'exchange_can_trade',
    ],
    [
      'withdraw',
      '{"retCode":0,"result":{"readOnly":0,"permissions":{"Wallet":["Withdraw"]}}}',
      'exchange_can_withdraw',
    ],
    [
      'write, but nothing is listed',
      '{"retCode":0,"result":{"readOnly":0,"permissions":{"Spot":[]}}}',
      'exchange_can_more',
    ],
  ],
  kucoin: [
    ['trade', '{"code":"200000","data":{"permission":"General,Spot"}}', 'exchange_can_trade'],
    [
      'withdraw',
      '{"code":"200000","data":{"permission":"General,Transfer"}}',
      'exchange_can_withdraw',
    ],
  ],
  bitfinex: [
    ['trade', '[["wallets",1,0],["orders",1,1]]', 'exchange_can_trade'],
    ['withdraw', '[["wallets",1,0],["withdraw",1,1]]', 'exchange_can_withdraw'],
  ],
  gemini: [
    ['trade', '{"isAuditor":false,"isFundManager":false,"isTrader":true}', 'exchange_can_trade'],
    [
      'withdraw',
      '{"isAuditor":false,"isFundManager":true,"isTrader":false}',
      'exchange_can_withdraw',
    ],
  ],
};
