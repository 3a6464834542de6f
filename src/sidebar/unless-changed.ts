import { Component, type ComponentChild, type FunctionComponent, h } from 'preact';

/** A component that is drawn again only when one of its props is another: a thousand cards stand still while one moves. */
export function unlessChanged<Props extends object>(
  draw: (props: Props) => ComponentChild,
): FunctionComponent<Props> {
  class Kept extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      return Object.keys(next).some((key) => next[key as keyof Props] !== this.props[key as keyof Props]);
    }
    render(): ComponentChild {
      return draw(this.props);
    }
  }
  return (props) => h(Kept, props as never);
}
