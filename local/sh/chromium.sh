# Sourced by ./smartland. The browser tests drive a Chromium: an installed one, else Debian's package, else Playwright's own.

installed_chromium() {
  for browser in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
    [ -n "$browser" ] && command -v "$browser" && return 0
  done
  return 1
}

# Exports SMARTLAND_CHROMIUM; left unset, the tests take Playwright's download, kept inside the data folder.
provide_chromium() {
  [ -z "${CHROMIUM:-}" ] || [ -x "$(command -v "$CHROMIUM")" ] || die "CHROMIUM names $CHROMIUM, which is no program."
  if ! SMARTLAND_CHROMIUM=$(installed_chromium) && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "installing Chromium for the browser tests ..."
    { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium; } \
      >"$1/chromium.log" 2>&1 || echo "Debian's chromium could not be installed (the story is in $1/chromium.log)."
    SMARTLAND_CHROMIUM=$(installed_chromium) || SMARTLAND_CHROMIUM=''
  fi
  if [ -n "$SMARTLAND_CHROMIUM" ]; then
    export SMARTLAND_CHROMIUM
    echo "browser: $SMARTLAND_CHROMIUM"
  else
    unset SMARTLAND_CHROMIUM
    PLAYWRIGHT_BROWSERS_PATH=$1/browsers
    export PLAYWRIGHT_BROWSERS_PATH
    echo "browser: none is installed, so Playwright downloads its own into $PLAYWRIGHT_BROWSERS_PATH"
  fi
}
