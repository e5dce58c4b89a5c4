import * as v from 'valibot';
import { PRICE_FEED_IDS } from '../prices/price-feeds.ts';

const time = v.pipe(v.string(), v.isoTimestamp());
const port = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(65_535));

/** A feed that may be asked, as it is stored (saved-price-feed.ts). */
export const savedPriceFeedSchema = v.strictObject({
  feed: v.picklist(PRICE_FEED_IDS),
  proxy: v.nullable(v.strictObject({ host: v.string(), port })),
  allowedAt: v.nullable(time),
});

/** Prices of one asset, as they are stored (price-series.ts). */
export const priceSeriesSchema = v.strictObject({
  asset: v.string(),
  currency: v.string(),
  days: v.string(),
});

/** A file of prices, as it is stored (price-file.ts). */
export const priceFileSchema = v.strictObject({
  id: v.string(),
  fileName: v.string(),
  committedAt: time,
  series: v.array(priceSeriesSchema),
});
