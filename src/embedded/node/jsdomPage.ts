import * as jsdom from "jsdom";
import { z } from "zod";
import { watchRejections } from "./rejections";
import { answerWith, fileFor, type Folders } from "./pageFiles";

export interface LoadedPage {
  readonly window: jsdom.DOMWindow;
  /** Every address that the page has asked for. */
  readonly requests: () => readonly string[];
  /** Those of them that no file answers. */
  readonly unanswered: () => readonly string[];
  readonly close: () => void;
}

interface Options {
  readonly html: string;
  readonly url: string;
  readonly folders: Folders;
  readonly prepare: (window: jsdom.DOMWindow) => void;
  /** Told of what the page's code throws and nothing catches. */
  readonly onUncaught: (error: unknown) => void;
}

/** Loads a page whose files all come from disk; resolves at its load event. */
export const loadPage = async ({ html, url, folders, prepare, onUncaught }: Options): Promise<LoadedPage> => {
  const requests: string[] = [];
  const unanswered: string[] = [];
  const virtualConsole = new jsdom.VirtualConsole();
  virtualConsole.on("jsdomError", (error) => {
    const { type, cause } = complaint.parse(error);
    if (type === "unhandled-exception") onUncaught(cause);
  });

  const answer = (address: string): Response => {
    requests.push(address);
    const file = fileFor(address, folders);
    if (file !== undefined) return answerWith(file);
    unanswered.push(address);
    return new Response("", { status: 404 });
  };

  const { window } = openPage(html, {
    url,
    runScripts: "dangerously",
    pretendToBeVisual: true,
    virtualConsole,
    beforeParse: prepare,
    resources: { interceptors: [interceptor(answer)] },
  });
  const stopWatching = watchRejections(window, onUncaught);
  await new Promise((resolve) => {
    window.addEventListener("load", resolve);
  });
  return {
    window,
    requests: () => requests,
    unanswered: () => unanswered,
    close: () => {
      window.close();
      stopWatching();
    },
  };
};

const complaint = z.looseObject({ type: z.string(), cause: z.unknown() });

/*
 * The types on hand describe jsdom 21, where a page's files were answered in another way than in jsdom 29: these two
 * reach round them.
 */
const openPage = (html: string, options: object): jsdom.JSDOM =>
  z.instanceof(jsdom.JSDOM).parse(Reflect.construct(jsdom.JSDOM, [html, options]));

const interceptor = (answer: (address: string) => Response): unknown => {
  const requestInterceptor: unknown = Reflect.get(jsdom, "requestInterceptor");
  if (typeof requestInterceptor !== "function") throw new Error("This is not jsdom 29");
  return Reflect.apply(requestInterceptor, undefined, [({ url }: Request) => answer(url)]);
};
