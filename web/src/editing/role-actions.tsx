/** What can be corrected of an expected role where it is shown: the role itself, who can fill it, where it applies. */
import { useText } from '../i18n/use-text.ts';
import { EditLink } from './edit-link.tsx';
import './statement-menu.css';

interface Props {
  readonly role: string;
  readonly region: string;
}

export function RoleActions({ role, region }: Props) {
  const { t } = useText();
  return (
    <p className="edit-actions no-print">
      <EditLink className="button" edit={{ form: 'add', table: 'can_fill', given: { role } }}>
        {t('editing.canFill')}
      </EditLink>
      <EditLink className="button" edit={{ form: 'add', table: 'role_scope', given: { role, region } }}>
        {t('editing.notHere')}
      </EditLink>
      <EditLink className="button" edit={{ form: 'correct', type: 'ExpectedRole', id: role }}>
        {t('editing.correctRole')}
      </EditLink>
    </p>
  );
}
