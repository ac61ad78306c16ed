// Several controls under one name, as the three boxes for additional addresses.
import type { ControlVm } from './control';

/** A group of controls; each keeps its own label and its own value. */
export class GroupVm {
  constructor(
    readonly label: string,
    readonly controls: readonly ControlVm[],
  ) {}
}

/** A row of a form. */
export interface Row {
  readonly __control_vm__: ControlVm | GroupVm;
}

/** The rows for controls in their order: those that are numbered stand in one group. */
export function rowsOf(controls: readonly ControlVm[]): Row[] {
  const numbered = controls.filter((control) => control.field.serial !== undefined);
  return controls.flatMap<Row>((control) => {
    if (control.field.serial === undefined) return [{ __control_vm__: control }];
    return control === numbered[0] ? [{ __control_vm__: new GroupVm(control.groupName, numbered) }] : [];
  });
}
