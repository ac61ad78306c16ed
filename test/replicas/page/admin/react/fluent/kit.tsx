/** @jsxImportSource react */
// Fluent 8, or Fluent 7 in its bundle, as the kit of the admin centers.
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Link } from '@fluentui/react/lib/Link';
import { MessageBar, MessageBarType } from '@fluentui/react/lib/MessageBar';
import { Panel, PanelType } from '@fluentui/react/lib/Panel';
import { Pivot, PivotItem } from '@fluentui/react/lib/Pivot';
import { given } from '../../../react/kit';
import type { AdminKitParts, ButtonProps } from '../kit';
import { Row } from './rows';

function Button({ text, look, automation, onClick }: ButtonProps) {
  const props = given({ 'data-automation-id': automation });
  if (look === 'link') return <Link onClick={onClick}>{text}</Link>;
  if (look === 'primary') return <PrimaryButton text={text} onClick={onClick} {...props} />;
  return <DefaultButton text={text} onClick={onClick} {...props} />;
}

/** The kit. */
export const FLUENT_ADMIN: AdminKitParts = {
  Frame: ({ children }) => <>{children}</>,
  Row,
  Button,
  Tabs: ({ tabs, withText, selected, onChoose }) => (
    <Pivot
      headersOnly
      selectedKey={selected}
      onLinkClick={(item) => onChoose(item?.props.itemKey ?? '')}
      className="admin-tabs"
    >
      {tabs.map(({ name, icon, label }) => (
        <PivotItem
          key={name}
          itemKey={name}
          itemIcon={icon}
          {...(withText ? { headerText: label } : { ariaLabel: label })}
        />
      ))}
    </Pivot>
  ),
  Panel: ({ title, close, width, onClose, children }) => (
    <Panel
      isOpen
      isBlocking={false}
      type={PanelType.custom}
      customWidth={`${String(width)}px`}
      headerText={title}
      closeButtonAriaLabel={close}
      onDismiss={onClose}
    >
      {children}
    </Panel>
  ),
  Notice: ({ text }) => <MessageBar messageBarType={MessageBarType.success}>{text}</MessageBar>,
};
