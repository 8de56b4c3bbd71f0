// The keys of the review, and the switch that silences them.

import { Button, Kbd, Modal, Switch } from '@mantine/core';
import { useKeySwitch } from '../app/use-keys.ts';
import classes from './key-help.module.css';

const keys: readonly (readonly [key: string, does: string])[] = [
  ['j', 'next'],
  ['k', 'the one before'],
  ['a', 'accept: it is right, or the two are one'],
  ['r', 'reject: it is wrong, or the two are two'],
  ['e', 'edit: put its fields right'],
  ['m', 'merge: one actor is another, or the two records are one'],
  ['s', 'split: that actor is not named here, or the two records are two'],
  ['u', 'undo the last ruling of this tab'],
  ['o', 'open its article'],
  ['Enter', 'make the ruling whose form is open'],
  ['Esc', 'leave that form'],
  ['?', 'this list'],
];

export function KeyHelp({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const [isOn, setIsOn] = useKeySwitch();
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      withCloseButton={false}
      attributes={{ content: { 'aria-label': 'Keys' } }}
      lockScroll={false}
      centered
    >
      <h2 className={classes['title']}>Keys</h2>
      <dl className={classes['keys']}>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <div className={classes['foot']}>
        <Switch
          label="Heed single keys"
          checked={isOn}
          onChange={(event) => setIsOn(event.currentTarget.checked)}
        />
        <Button variant="default" size="compact-sm" onClick={onClose} rightSection={<Kbd size="xs">Esc</Kbd>}>
          Close
        </Button>
      </div>
    </Modal>
  );
}
