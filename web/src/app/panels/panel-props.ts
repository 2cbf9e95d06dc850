/** What every panel is given: the id from the address, and how to close. */
export interface PanelProps {
  readonly id: string;
  readonly onClose: () => void;
}
