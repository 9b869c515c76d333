# Sourced by ./smartland. The browser tests drive a Chromium: an installed one, else Debian's package, else Playwright's own.

installed_chromium() {
  for browser in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
    [ -n "$browser" ] && command -v "$browser" && return 0
  done
  return 1
}

debian_chromium() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1 || return 1
  echo "installing Debian's chromium for the browser tests ..."
  { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium; } \
    >"$1/chromium.log" 2>&1
}

# The version that the tests use; a project of one dependency tells Maven what to fetch for its installer.
playwright_chromium() {
  echo "fetching Playwright's Chromium for the browser tests ..."
  version=$(sed -n 's|.*<playwright.version>\(.*\)</playwright.version>.*|\1|p' "$root/pom.xml")
  mkdir -p "$1/playwright"
  cat >"$1/playwright/pom.xml" <<XML
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>it.smartland</groupId><artifactId>browser</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies><dependency>
    <groupId>com.microsoft.playwright</groupId><artifactId>playwright</artifactId><version>$version</version>
  </dependency></dependencies>
</project>
XML
  {
    "$root/mvnw" -B -ntp -q -f "$1/playwright/pom.xml" dependency:build-classpath -Dmdep.outputFile="$1/playwright/classpath" &&
      "$JAVA_HOME/bin/java" -cp "$(cat "$1/playwright/classpath")" com.microsoft.playwright.CLI install chromium
  } >>"$1/chromium.log" 2>&1
}

# $1: a folder for logs. Exports SMARTLAND_CHROMIUM, or PLAYWRIGHT_BROWSERS_PATH where only Playwright's own is to be had.
provide_chromium() {
  [ -z "${CHROMIUM:-}" ] || [ -x "$(command -v "$CHROMIUM")" ] || die "CHROMIUM names $CHROMIUM, which is no program."
  if SMARTLAND_CHROMIUM=$(installed_chromium) || { debian_chromium "$1" && SMARTLAND_CHROMIUM=$(installed_chromium); }; then
    export SMARTLAND_CHROMIUM
    return 0
  fi
  unset SMARTLAND_CHROMIUM
  export PLAYWRIGHT_BROWSERS_PATH="$root/.smartland/browsers"
  playwright_chromium "$1" ||
    die "No Chromium was found and none could be fetched (the story is in $1/chromium.log): install one, or name it in CHROMIUM."
}
