# Sourced by ./smartland. Debian packages of pinned versions, fetched without root and beside the system's own lists.

debian_apt() {
  apt-get -q -o "Dir::Etc::SourceList=$packages/apt/sources.list" -o Dir::Etc::SourceParts=/dev/null \
    -o "Dir::State::Lists=$packages/apt/lists" -o "Dir::Cache=$packages/apt/cache" -o APT::Sandbox::User=root \
    -o Acquire::Languages=none -o APT::Architecture=amd64 "$@"
}

debian_lists() {
  mkdir -p "$packages/apt/lists/partial" "$packages/apt/cache/archives/partial"
  keyring=/usr/share/keyrings/debian-archive-keyring.gpg
  [ ! -f "$keyring" ] || signed="signed-by=$keyring"
  mirror=${SMARTLAND_DEBIAN_MIRROR:-http://deb.debian.org}
  # Without Debian's keyring the checksums alone decide, which they do in any case.
  {
    echo "deb [${signed:-trusted=yes}] $mirror/debian bookworm main"
    echo "deb [${signed:-trusted=yes}] $mirror/debian-security bookworm-security main"
  } >"$packages/apt/sources.list"
  debian_apt update
}

# name_version_arch.deb as apt wants it: name=version, where %3a stands for a colon.
debian_names() { sed -n 's/^[0-9a-f]*  \([^_]*\)_\([^_]*\)_.*/\1=\2/p' "$1" | sed 's/%3a/:/'; }

# $1: a file of lines "sha256  name_version_arch.deb"; $2: the folder that shall hold these packages.
provide_debian() {
  packages=$2
  mkdir -p "$packages" || die "Cannot write in $packages: is the disk full, or is the folder another user's?"
  (cd "$packages" && grep -v '^#' "$1" | sha256sum -c --status 2>/dev/null) && return 0
  command -v apt-get >/dev/null 2>&1 ||
    die "There is no apt-get here to fetch Debian packages with: put the files that $1 names into $packages."
  echo "fetching $(debian_names "$1" | wc -l) Debian packages ..."
  { debian_lists && (cd "$packages" && debian_apt download $(debian_names "$1")); } >"$packages/fetch.log" 2>&1 ||
    die "Debian's packages could not be fetched, or one has been replaced by a newer version since $1 was written (the story is in $packages/fetch.log): check the network, or name the new version and its checksum there."
  (cd "$packages" && grep -v '^#' "$1" | sha256sum -c --quiet) >>"$packages/fetch.log" 2>&1 ||
    die "A Debian package that was fetched is not the one that $1 names: see $packages/fetch.log."
}

# Prometheus' own tool for its rules; Debian's unless PROMTOOL names another. Exports SMARTLAND_PROMTOOL.
provide_promtool() {
  SMARTLAND_PROMTOOL=${PROMTOOL:-}
  if [ -z "$SMARTLAND_PROMTOOL" ]; then
    provide_debian "$root/local/prometheus.lock" "$root/.smartland/prometheus"
    SMARTLAND_PROMTOOL=$root/.smartland/prometheus/unpacked/usr/bin/promtool
    [ -x "$SMARTLAND_PROMTOOL" ] ||
      dpkg-deb -x "$root"/.smartland/prometheus/prometheus_*.deb "$root/.smartland/prometheus/unpacked" ||
      die "Debian's package of Prometheus could not be unpacked: name a promtool in PROMTOOL."
  fi
  [ -x "$SMARTLAND_PROMTOOL" ] || die "PROMTOOL names $SMARTLAND_PROMTOOL, which is no program."
  export SMARTLAND_PROMTOOL
}
