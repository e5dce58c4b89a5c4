import type { PriceFeedCode, PriceFileCode } from '../../../preload/price-shapes.ts';

/** Why nothing came of asking for prices, or of a file of them: what is wrong, why it matters, the way out. */
export const priceFaults: Readonly<Record<PriceFeedCode | PriceFileCode | 'nothing_held', string>> =
  {
    nothing_held:
      'There is nothing yet that needs a price, so nobody was asked. Add a venue or a wallet first.',
    price_not_allowed:
      'You have not said yes to {host}, so nothing was asked. Choose whom Holdfast may ask for prices.',
    price_unreachable:
      '{host} cannot be reached from here. Your prices are as before. Check your connection and try again.',
    price_timeout: '{host} did not answer in time. Your prices are as before. Try again later.',
    price_proxy:
      'The proxy did not let the connection to {host} through, so nothing was asked. Check that Tor or your proxy is running, and its address and port.',
    price_not_encrypted:
      'No encrypted connection came about whose certificate proves that it is {host}, so nothing was asked. Somebody could be in between: a filter of an office or hotel, or a wrong clock. Try another network.',
    price_rate_limited:
      '{host} says that it was asked too often. Your prices are as before. Try again in some minutes.',
    price_maintenance:
      '{host} cannot answer at the moment, for maintenance or because of a fault of its own. Your prices are as before. Try again later.',
    price_bad_reply:
      '{host} sent an answer that cannot be right, so none of it was used. Your prices are as before. Try again later.',
    price_clock:
      'The clock of your computer and that of {host} differ by {minutes} minutes. Prices would be kept under the wrong day, so none was kept. Let your clock be set automatically, then try again.',
    price_refused:
      '{host} refused without a reason that Holdfast knows (its number: {number}). It may not serve your region, or not know this currency. Ask another source, or type prices in.',
    price_file_not_text:
      'This file is not a text, so no prices can be read from it. Save the table as CSV, then choose it again.',
    price_file_columns:
      'The first line does not name the four columns asset, currency, price and at, each once. Without them nobody knows what a number means. Name them in the first line, in any order.',
    price_file_too_large:
      'This file is larger than {megabytes} MB or has more than {rows} rows. Nothing was read. Cut it into parts and import them one after another.',
    price_file_empty: 'There are no prices in this file. Nothing was changed. Choose another one.',
  };
