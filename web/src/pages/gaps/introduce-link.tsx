/** "Who can introduce us": the path from the group to an organisation, on the network. */
import { Link } from 'react-router';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';

interface Props {
  readonly region: string;
  readonly group: string;
  readonly organisation: string;
}

/** A link to the network with the path asked for. */
export function IntroduceLink({ region, group, organisation }: Props) {
  const { t } = useText();
  const { link } = useView();
  const address = link(`/regions/${region}/network`, { from: group, to: organisation, sel: organisation });
  return (
    <Link className="introduce" to={address}>
      {t('gaps.introduce')}
    </Link>
  );
}
