import { ensureBuild } from '../../../scripts/ensure-build.ts';
import { ensureChromium } from '../../../scripts/ensure-chromium.ts';

/** Once before all specs: the bundles are those of the sources, and there is something to run them on. */
// oxlint-disable-next-line import/no-default-export -- what Playwright looks for
export default function prepare(): void {
  ensureBuild();
  ensureChromium();
}
