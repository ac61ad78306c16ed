/** @jsxImportSource react */
// Fluent 8, or Fluent 7 in its bundle, as the kit of the form.
import { DefaultButton, IconButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Link } from '@fluentui/react/lib/Link';
import { MessageBar, MessageBarType } from '@fluentui/react/lib/MessageBar';
import { Pivot, PivotItem } from '@fluentui/react/lib/Pivot';
import type { Kit } from '../kit';
import { Row } from './rows';

/** The kit. */
export const FLUENT: Kit = {
  Frame: ({ children }) => <>{children}</>,
  Row,
  Tabs: ({ names, selected, onChoose }) => (
    <Pivot
      headersOnly
      selectedKey={String(selected)}
      onLinkClick={(item) => onChoose(Number(item?.props.itemKey))}
    >
      {names.map((name, index) => (
        <PivotItem key={name} itemKey={String(index)} headerText={name} />
      ))}
    </Pivot>
  ),
  Button: ({ text, primary, disabled, onClick }) =>
    primary === true ? (
      <PrimaryButton text={text} disabled={disabled === true} onClick={onClick} />
    ) : (
      <DefaultButton text={text} disabled={disabled === true} onClick={onClick} />
    ),
  Link: ({ text, onClick }) => <Link onClick={onClick}>{text}</Link>,
  Close: ({ text, onClick }) => (
    <IconButton
      className="solutions-close"
      ariaLabel={text}
      iconProps={{ iconName: 'Cancel' }}
      onClick={onClick}
    />
  ),
  Notice: ({ text }) => <MessageBar messageBarType={MessageBarType.success}>{text}</MessageBar>,
};
