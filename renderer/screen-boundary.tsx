import { Component, type ReactNode } from 'react';
import { Button } from './ui/button.tsx';
import { Callout } from './ui/callout.tsx';

type ScreenBoundaryProps = {
  readonly texts: { readonly title: string; readonly text: string; readonly again: string };
  readonly children: ReactNode;
};

/** Keeps a fault in one screen from taking the window down. React asks for a class here. */
export class ScreenBoundary extends Component<
  ScreenBoundaryProps,
  { readonly hasFailed: boolean }
> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    const { texts, children } = this.props;
    if (!this.state.hasFailed) return children;
    return (
      <Callout meaning="exposed" title={texts.title} isAlert>
        <p>{texts.text}</p>
        <Button onClick={() => this.setState({ hasFailed: false })}>{texts.again}</Button>
      </Callout>
    );
  }
}
