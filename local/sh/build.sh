# Sourced by ./smartland. Builds the modules that run, and only when their sources changed since the last good build.
build_dir=$root/local/target

# Name, size and checksum of every source that ends up in what runs: content decides, not the time of a checkout.
source_fingerprint() {
  (
    cd "$root"
    set -- pom.xml mvnw .mvn
    for pom in */pom.xml; do
      case $pom in acceptance/* | images/* | k8s/*) ;; *) set -- "$@" "${pom%/pom.xml}" ;; esac
    done
    find "$@" \( -name target -o -name node_modules -o -path '*/src/test' -o -path local/sh -o -name '*.md' \) -prune \
      -o -type f -exec cksum {} + |
      LC_ALL=C sort -k 3 | cksum
  )
}

# The stamp's first line is the fingerprint, the others the jars which that build left.
up_to_date() {
  [ -f "$build_dir/build.stamp" ] || return 1
  {
    read -r built
    [ "$built" = "$1" ] || return 1
    while read -r jar; do [ -f "$root/$jar" ] || return 1; done
  } <"$build_dir/build.stamp"
}

failed_download='Could not (transfer|find) artifact [^ ]+|Cannot access [^ ]+ .* in offline mode|Failed to fetch [^ ]+'

# What Maven's log says, in a sentence.
build_failure() {
  log=$build_dir/build.log
  if grep -q 'No space left on device' "$log"; then
    echo "The build stopped because the disk is full: free some space and try again."
  elif cause=$(grep -v 'artifact it\.smartland:' "$log" | grep -m 1 -oE "$failed_download"); then
    echo "A download failed ($cause): check the network and try again; the whole story is in $log."
  else
    cause=$(grep -E '^\[ERROR\]' "$log" | grep -m 1 -v 'COMPILATION ERROR' | cut -c 9-240) || cause=$(tail -n 1 "$log")
    echo "The build failed: ${cause:-no message}; the whole story is in $log."
  fi
}

build_what_changed() {
  mkdir -p "$build_dir" 2>/dev/null || die "Cannot write in $root/local: is the disk full, or is the folder another user's?"
  if command -v flock >/dev/null 2>&1; then
    exec 9>"$build_dir/build.lock"
    flock -n 9 || die "Another ./smartland is building here right now: wait for it."
  fi
  fingerprint=$(source_fingerprint)
  if ! up_to_date "$fingerprint"; then
    printf 'building what changed (the first time also downloads, for some minutes) ...'
    since=$(date +%s)
    rm -f "$build_dir/build.stamp"
    if ! "$root/mvnw" -f "$root/pom.xml" -B -ntp -q -T 2 package -DskipTests -pl '!platform/tests,!acceptance,!examples/consumer,!images,!k8s' \
      >"$build_dir/build.log" 2>&1 9>&-; then
      echo
      die "$(build_failure)"
    fi
    {
      echo "$fingerprint"
      cd "$root" && for jar in */target/*.jar; do echo "$jar"; done
    } >"$build_dir/build.stamp"
    echo " $(($(date +%s) - since)) s"
  fi
  exec 9>&-
}
