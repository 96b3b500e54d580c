// Registers what keeps the plan for when there is no line (public/holder-worker.js): where a browser can, and once someone is in.
if (location.pathname.startsWith("/me") && "serviceWorker" in navigator) {
  navigator.serviceWorker.register("/holder-worker.js", { scope: "/me" }).catch(() => {});
}

export {};
