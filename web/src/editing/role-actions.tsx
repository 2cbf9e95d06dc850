/** What can be corrected of an expected role where it is shown: the role itself, who can fill it, where it applies. */
import { useIsInternal } from '../api/shared-answers.ts';
import { useText } from '../i18n/use-text.ts';
import { EditLink } from './edit-link.tsx';
import { NodeActions } from './node-actions.tsx';

interface Props {
  readonly role: string;
  /** Its name, for screen readers. */
  readonly name: string;
  readonly region: string;
}

export function RoleActions({ role, name, region }: Props) {
  const { t } = useText();
  if (!useIsInternal()) return null;
  return (
    <NodeActions label="ExpectedRole" id={role} what={name}>
      <EditLink className="button" edit={{ form: 'add', table: 'can_fill', given: { role } }}>
        {t('editing.canFill')}
      </EditLink>
      <EditLink className="button" edit={{ form: 'add', table: 'role_scope', given: { role, region } }}>
        {t('editing.notHere')}
      </EditLink>
    </NodeActions>
  );
}
