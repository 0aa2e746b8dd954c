import { Button, type ButtonProps } from '@fluentui/react-components';
import { useRef, type ChangeEvent, type ReactElement, type ReactNode, type RefCallback } from 'react';
import { pickedFile, type PaneFile } from '../paneFile';

/** A button that opens the system's dialogue for choosing files. */
export function FileButton(props: {
  readonly accept: string;
  readonly multiple?: boolean;
  readonly disabled: boolean;
  readonly size?: 'small' | 'medium';
  readonly icon?: NonNullable<ButtonProps['icon']>;
  /** Hears of the button's element, for whoever moves the focus to it. */
  readonly button?: RefCallback<HTMLButtonElement>;
  readonly choose: (files: readonly PaneFile[]) => void;
  readonly children: ReactNode;
}): ReactElement {
  const {
    accept,
    multiple = false,
    disabled,
    size = 'medium',
    icon = null,
    button = () => undefined,
    choose,
    children,
  } = props;
  const input = useRef<HTMLInputElement>(null);

  const changed = (event: ChangeEvent<HTMLInputElement>): void => {
    choose([...(event.target.files ?? [])].map(pickedFile));
    // So that choosing the same file again counts as a change.
    event.target.value = '';
  };

  return (
    <>
      <input ref={input} type="file" hidden accept={accept} multiple={multiple} onChange={changed} />
      <Button ref={button} size={size} icon={icon} disabled={disabled} onClick={() => input.current?.click()}>
        {children}
      </Button>
    </>
  );
}
