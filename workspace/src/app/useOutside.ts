import * as React from "react";

/** Follows something that lives outside React. */
export function useOutside<Value>(subscribe: (listener: () => void) => () => void, read: () => Value): Value {
  const [value, setValue] = React.useState(read);
  React.useEffect(() => {
    const update = () => setValue(() => read());
    // It may have changed between the first drawing and now.
    update();
    return subscribe(update);
  }, [subscribe, read]);
  return value;
}
