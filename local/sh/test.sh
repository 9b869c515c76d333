# Sourced by ./smartland. Runs Maven's verification, then counts what the reports say: a skipped test, or none at all, is a failure.

# Progress of a Maven run: each module, each test class, whatever went wrong.
readable() {
  awk '
    /^\[INFO\] Building .*\[[0-9]+\/[0-9]+\]$/ { sub(/^\[INFO\] Building /, ""); sub(/ +\[/, " ["); print; fflush(); next }
    /Tests run:.*(-- in|- in) / { sub(/^\[[A-Z]+\] /, "  "); print; fflush(); next }
    /^\[ERROR\]/ && NF > 1 { print; fflush(); next }
    / (SKIPPED|FAILURE \[.*)$/ { print; fflush() }
  '
}

# "passed failed skipped", summed over every report of this run.
count_reports() {
  find "$root" -path '*/target/surefire-reports/TEST-*.xml' -exec awk '
    function value(name,  found) {
      found = match($0, " " name "=\"[0-9]+\"")
      return found ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : 0
    }
    FNR == 1 { open = 0 }
    /<testsuite / { open = 1 }
    open { tests += value("tests"); failed += value("errors") + value("failures"); skipped += value("skipped") }
    open && />/ { open = 0 }
    END { print tests - failed - skipped, failed + 0, skipped + 0 }' {} +
}

# Whatever the run leaves: the servers that tests share (they would end by themselves a minute after the last test) and
# the suite of the acceptance tests, should Maven have been killed.
stop_what_tests_started() {
  shared=$root/.smartland/test
  if [ -f "$shared/watch.pid" ]; then
    "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -cp "$root/servers/target/classes" \
      it.smartland.servers.SharedServersWatch "$shared" PT0S || :
    read -r watch _ <"$shared/watch.pid" && kill "$watch" 2>/dev/null && rm -f "$shared/watch.pid" || :
  fi
  if [ -f "$root/.smartland/acceptance/layout" ] && [ -f "$root/local/target/local.jar" ]; then
    (launch down --home "$root/.smartland/acceptance") >/dev/null 2>&1 || :
  fi
}

# $1: a name for log and data; the others: arguments of Maven.
maven_run() {
  work=$root/.smartland/runs/$1
  shift
  mkdir -p "$work" || die "Cannot write in $root/.smartland: is the disk full, or is the folder another user's?"
  provide_chromium "$work"
  provide_kustomize "$work"
  trap stop_what_tests_started EXIT
  trap 'exit 130' INT TERM HUP
  find "$root" -path '*/target/surefire-reports/*' -type f -delete
  { "$root/mvnw" -f "$root/pom.xml" -B -ntp -fae -T 3 verify "$@" 2>&1 && echo 0 >"$work/result" || echo 1 >"$work/result"; } |
    tee "$work/maven.log" | readable
  read -r result <"$work/result"
  trap - EXIT
  stop_what_tests_started
  set -- $(count_reports)
  passed=${1:-0} failed=${2:-0} skipped=${3:-0}
  echo
  [ "$result" = 0 ] || [ "$failed" != 0 ] || echo "The build failed, so not everything was tested: see $work/maven.log"
  [ "$skipped" = 0 ] || echo "A skipped test counts as a failure here."
  [ "$passed" != 0 ] || echo "Nothing was tested."
  echo "$passed passed, $failed failed, $skipped skipped"
  [ "$result" = 0 ] && [ "$failed" = 0 ] && [ "$skipped" = 0 ] && [ "$passed" != 0 ]
}

run_test() { maven_run test "$@"; }

run_verify() {
  provide_promtool
  run_images
  maven_run verify -Dgroups=long -DexcludedGroups= "$@"
}
