import { ensureBuild } from '../../scripts/ensure-build.ts';

/** The bundles are those of the sources. */
// oxlint-disable-next-line import/no-default-export -- what Vitest looks for
export default function setup(): void {
  ensureBuild();
}
