/** @jsxImportSource react */
// Fluent 9 as the kit of the form.
import {
  Button,
  FluentProvider,
  Link,
  MessageBar,
  MessageBarBody,
  Tab,
  TabList,
  webLightTheme,
} from '@fluentui/react-components';
import type { Kit } from '../kit';
import { Row } from './rows';

/** The kit. */
export const FLUENT_9: Kit = {
  Frame: ({ children }) => (
    // A class would be handed on to the layers of the lists, which must not fill the page.
    <FluentProvider theme={webLightTheme} style={{ height: '100%' }}>
      {children}
    </FluentProvider>
  ),
  Row,
  Tabs: ({ names, selected, onChoose }) => (
    <TabList selectedValue={selected} onTabSelect={(_event, data) => onChoose(Number(data.value))}>
      {names.map((name, index) => (
        <Tab key={name} value={index}>
          {name}
        </Tab>
      ))}
    </TabList>
  ),
  Button: ({ text, primary, disabled, onClick }) => (
    <Button
      appearance={primary === true ? 'primary' : 'secondary'}
      disabled={disabled === true}
      onClick={onClick}
    >
      {text}
    </Button>
  ),
  Link: ({ text, onClick }) => <Link onClick={onClick}>{text}</Link>,
  Close: ({ text, onClick }) => (
    <Button
      className="solutions-close"
      appearance="subtle"
      aria-label={text}
      icon={<span>{'\u2715'}</span>}
      onClick={onClick}
    />
  ),
  Notice: ({ text }) => (
    <MessageBar intent="success">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  ),
};
