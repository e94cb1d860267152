import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo } from "node:net";
import { exampleList } from "./exampleList";
import { headersOf } from "./headers";
import { paneForHost } from "./pane";
import { fileAt } from "./places";

/** This machine only: no other address is listened to, and a request that names another host is refused. */
const LOOPBACK = "127.0.0.1";

export interface Served {
  /** Where the workbench stands. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the workbench and the add-in from the project's folder. Port 0 takes a free one. */
export async function serve(root: string, port: number): Promise<Served> {
  const server = createServer((request, response) => {
    try {
      answer(request, response, root);
    } catch (error) {
      console.error(error);
      send(response, 500, "text.txt", error instanceof Error ? error.message : "");
    }
  });
  await new Promise<void>((listening, failed) => {
    server.once("error", failed);
    server.listen(port, LOOPBACK, listening);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${LOOPBACK}:${taken}/workbench/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}

function answer(request: IncomingMessage, response: ServerResponse, root: string): void {
  const refused = refusal(request);
  if (refused !== undefined) {
    send(response, refused, "text.txt", "");
    return;
  }
  // Not URL: it would resolve the steps upwards that are to be refused.
  const [path = "/"] = (request.url ?? "/").split(/[?#]/);
  if (path === "/" || path === "/workbench") {
    response.writeHead(302, { ...headersOf("text.txt"), Location: "/workbench/" }).end();
    return;
  }
  if (path === "/examples/") {
    send(response, 200, "examples.json", JSON.stringify(exampleList(root)));
    return;
  }
  const file = fileAt(path === "/workbench/" ? "/workbench/index.html" : path, root);
  if (file === undefined) send(response, 404, "text.txt", "");
  else if (path === "/taskpane.html")
    send(response, 200, "taskpane.html", paneForHost(readFileSync(file, "utf8")));
  else send(response, 200, file, readFileSync(file));
}

/** A status where the request is not to be answered: another host's name (a page elsewhere that points here), or writing. */
function refusal({ headers, method, socket }: IncomingMessage): number | undefined {
  const own = [`${LOOPBACK}:${socket.localPort ?? ""}`, `localhost:${socket.localPort ?? ""}`];
  if (!own.includes(headers.host ?? "")) return 421;
  return method === "GET" || method === "HEAD" ? undefined : 405;
}

function send(response: ServerResponse, status: number, file: string, body: string | Uint8Array): void {
  response.writeHead(status, headersOf(file)).end(body);
}
