import { connect, createServer } from "node:net";
import { once } from "node:events";

/** The cable between a page and the telephone server, to be cut. @param {number} port of the server on loopback */
export async function startCable(port) {
  const ends = new Set();
  let isCut = false;
  const exchange = createServer((near) => {
    if (isCut) return void near.destroy();
    const far = connect(port, "127.0.0.1");
    for (const [end, other] of [[near, far], [far, near]]) {
      ends.add(end);
      end.pipe(other);
      end.on("error", () => other.destroy());
      end.on("close", () => {
        ends.delete(end);
        other.destroy();
      });
    }
  });
  exchange.listen(0, "127.0.0.1");
  await once(exchange, "listening");
  const drop = () => {
    for (const end of ends) end.destroy();
  };
  return {
    port: exchange.address().port,
    /** Every connection is gone at once; the next one works. */
    drop,
    /** Until `mend` no connection works. */
    cut() {
      isCut = true;
      drop();
    },
    mend() {
      isCut = false;
    },
    close() {
      drop();
      exchange.close();
    },
  };
}
