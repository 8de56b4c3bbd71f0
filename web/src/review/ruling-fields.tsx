// The fields that a ruling needs beside its reason: what is put right, or which actor is which.

import { NativeSelect, TextInput } from '@mantine/core';
import { type Deed, plainRequest, type Ruled, type Unsigned } from './deeds.ts';
import { changesIn, type EditField, fieldsOf } from './edit-fields.ts';
import classes from './ruling-form.module.css';

export type Typed = Readonly<Record<string, string>>;

/** The actors of an act, those that nobody knows first, as a merge or a split names them. */
export function mentionsOf(item: Ruled): readonly { readonly value: string; readonly label: string }[] {
  if (item.kind !== 'event') return [];
  const all = [...item.act.actors, ...item.act.recipients];
  const unknownFirst = all.toSorted((a, b) => Number(a.actorId !== null) - Number(b.actorId !== null));
  const each = unknownFirst.map(({ actorId, name, text }) => {
    const shown = name === '' ? text : name;
    return [actorId ?? shown, shown === text ? shown : `${shown} (“${text}”)`] as const;
  });
  return [...new Map(each)].map(([value, label]) => ({ value, label }));
}

/** The correction as it is filled in so far; null while something is missing. */
export function requestOf(item: Ruled, deed: Deed, typed: Typed): Unsigned | null {
  const plain = plainRequest(item, deed);
  if (plain !== null) return plain;
  if (deed === 'edit') {
    const changes = changesIn(fieldsOf(item), typed);
    return changes.length === 0 ? null : { action: 'edit', id: item.id, changes };
  }
  const actor = typed['actor'] ?? mentionsOf(item)[0]?.value ?? '';
  const other = (typed['other'] ?? '').trim();
  if (actor === '') return null;
  if (deed === 'split')
    return { action: 'split', ids: [item.id], actor, ...(other === '' ? {} : { to: other }) };
  return other === '' ? null : { action: 'merge', a: actor, b: other };
}

/** So that fields beside each other stand in one line, whether they have a help or not. */
const helpBelow: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'description', 'error'];

interface FieldsProps {
  readonly item: Ruled;
  readonly deed: Deed;
  readonly typed: Typed;
  readonly onType: (name: string, value: string) => void;
}

function EditInput({
  field,
  typed,
  onType,
}: { readonly field: EditField } & Pick<FieldsProps, 'typed' | 'onType'>) {
  const { name, label, value, choices, help } = field;
  const now = typed[name] ?? value;
  if (choices !== undefined)
    return (
      <NativeSelect
        inputWrapperOrder={helpBelow}
        label={label}
        data={[...choices]}
        value={now}
        onChange={(event) => onType(name, event.currentTarget.value)}
      />
    );
  return (
    <TextInput
      inputWrapperOrder={helpBelow}
      label={label}
      description={help}
      value={now}
      onChange={(event) => onType(name, event.currentTarget.value)}
    />
  );
}

function ActorInputs({ item, deed, typed, onType }: FieldsProps) {
  const mentions = mentionsOf(item);
  return (
    <>
      <NativeSelect
        label={deed === 'merge' ? 'Wherever pages name' : 'This record does not name'}
        data={[...mentions]}
        value={typed['actor'] ?? mentions[0]?.value ?? ''}
        onChange={(event) => onType('actor', event.currentTarget.value)}
      />
      <TextInput
        inputWrapperOrder={helpBelow}
        label={deed === 'merge' ? 'they mean' : 'but'}
        description={deed === 'merge' ? 'Code, name or id' : 'Code, name or id; empty where nobody knows who'}
        value={typed['other'] ?? ''}
        onChange={(event) => onType('other', event.currentTarget.value)}
      />
    </>
  );
}

export function RulingFields(props: FieldsProps) {
  const { item, deed, typed, onType } = props;
  if (item.kind === 'link' || deed === 'accept' || deed === 'reject') return null;
  return (
    <div className={classes['fields']}>
      {deed === 'edit' ? (
        fieldsOf(item).map((field) => (
          <EditInput key={field.name} field={field} typed={typed} onType={onType} />
        ))
      ) : (
        <ActorInputs {...props} />
      )}
    </div>
  );
}
