/** @jsxImportSource react */
// Fluent 9 as the kit of the admin centers.
import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  FluentProvider,
  Link,
  MessageBar,
  MessageBarBody,
  OverlayDrawer,
  Tab,
  TabList,
  webLightTheme,
} from '@fluentui/react-components';
import { given } from '../../../react/kit';
import type { AdminKitParts } from '../kit';
import { Row } from './rows';

const GLYPHS: Readonly<Record<string, string>> = { Search: '\uE721', Headset: '\uE95B', History: '\uE81C' };

/** The kit. */
export const FLUENT_9_ADMIN: AdminKitParts = {
  Frame: ({ children }) => <FluentProvider theme={webLightTheme}>{children}</FluentProvider>,
  Row,
  Button: ({ text, look, automation, onClick }) =>
    look === 'link' ? (
      <Link onClick={onClick}>{text}</Link>
    ) : (
      <Button
        appearance={look === 'primary' ? 'primary' : 'secondary'}
        onClick={onClick}
        {...given({ 'data-automation-id': automation })}
      >
        {text}
      </Button>
    ),
  Tabs: ({ tabs, withText, selected, onChoose }) => (
    <TabList selectedValue={selected} onTabSelect={(_event, data) => onChoose(String(data.value))}>
      {tabs.map(({ name, icon, label }) => (
        <Tab
          key={name}
          value={name}
          icon={<span>{GLYPHS[icon] ?? ''}</span>}
          {...(withText ? { children: label } : { 'aria-label': label })}
        />
      ))}
    </TabList>
  ),
  Panel: ({ title, close, width, onClose, children }) => (
    <OverlayDrawer
      open
      modalType="non-modal"
      position="end"
      style={{ width: `${String(width)}px` }}
      onOpenChange={(_event, data) => !data.open && onClose()}
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button appearance="subtle" aria-label={close} icon={<span>{'\u2715'}</span>} onClick={onClose} />
          }
        >
          {title}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody>{children}</DrawerBody>
    </OverlayDrawer>
  ),
  Notice: ({ text }) => (
    <MessageBar intent="success">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  ),
};
