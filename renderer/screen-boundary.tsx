import { Component, type ReactNode } from 'react';
import { Button } from './ui/button.tsx';
import { Callout } from './ui/callout.tsx';

type ScreenBoundaryProps = {
  readonly texts: { readonly title: string; readonly text: string; readonly again: string };
  /** Shown beside the way on. */
  readonly help?: ReactNode;
  readonly onFault?: (error: unknown) => Promise<void>;
  /** Draws what is below anew where nothing else is given. */
  readonly onAgain?: () => void;
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

  override componentDidCatch(error: unknown) {
    void this.props.onFault?.(error);
  }

  override render() {
    const { texts, help, onAgain, children } = this.props;
    if (!this.state.hasFailed) return children;
    return (
      <Callout meaning="exposed" title={texts.title} isAlert>
        <p>{texts.text}</p>
        <div className="row">
          <Button onClick={onAgain ?? (() => this.setState({ hasFailed: false }))}>
            {texts.again}
          </Button>
          {help}
        </div>
      </Callout>
    );
  }
}
