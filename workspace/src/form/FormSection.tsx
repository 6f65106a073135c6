import * as React from "react";

export function FormSection({ title, children }: React.PropsWithChildren<{ title: string }>): React.ReactElement {
  return (
    <section className="form-section" aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
