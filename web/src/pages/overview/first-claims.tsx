/** Claims as rows of a list, the first of them until the others are asked for. */
import type { ClaimView } from '#domain/views/pieces.ts';
import { ClaimText } from '../../components/claim-text.tsx';
import { useText } from '../../i18n/use-text.ts';
import { ShortList } from './short-list.tsx';

interface Props {
  readonly claims: readonly ClaimView[];
  /** So many are shown at first. */
  readonly limit?: number;
}

export function FirstClaims({ claims, limit = 4 }: Props) {
  const { t } = useText();
  return (
    <ShortList items={claims} limit={limit} more={(count) => t('overview.moreClaims', { count })}>
      {(claim) => <ClaimText claim={claim} />}
    </ShortList>
  );
}
