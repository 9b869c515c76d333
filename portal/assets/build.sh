#!/bin/sh
# Rebuilds styles, script, icons and fonts into src/main/resources/static/assets; needs Node 20.19 or later.
set -eu
cd "$(dirname "$0")"
[ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --no-audit --no-fund
exec node build.mjs
