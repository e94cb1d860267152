import { spawn } from "node:child_process";

/** Whether there is a screen to open a browser on. */
export function hasDisplay(platform: string, environment: NodeJS.ProcessEnv): boolean {
  if (environment["CI"] !== undefined) return false;
  if (platform === "darwin" || platform === "win32") return true;
  return (environment["DISPLAY"] ?? environment["WAYLAND_DISPLAY"] ?? "") !== "";
}

/** Shows the address in the user's own browser; where that cannot be done, the printed address is enough. */
export function openBrowser(url: string, platform: string): void {
  const [command, ...args] = openerOf(platform);
  const opener = spawn(command, [...args, url], { stdio: "ignore", detached: true });
  opener.on("error", () => undefined);
  opener.unref();
}

function openerOf(platform: string): readonly [string, ...string[]] {
  if (platform === "darwin") return ["open"];
  return platform === "win32" ? ["cmd", "/c", "start", ""] : ["xdg-open"];
}
