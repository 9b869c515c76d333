# Sourced by ./smartland. Builds the suite and the benchmarks, then measures on a suite and ports of its own.

run_bench() {
  seconds=20 crowd=false
  while [ $# -gt 0 ]; do
    case $1 in
      --seconds) [ $# -gt 1 ] || die "--seconds needs a number."; seconds=$2; shift ;;
      --seconds=*) seconds=${1#--seconds=} ;;
      --crowd) crowd=true ;;
      *) die "Unknown option $1: see ./smartland help." ;;
    esac
    shift
  done
  case $seconds in '' | *[!0-9]* | 0) die "--seconds needs a whole number above 0, not $seconds." ;; esac
  build_what_changed
  commit=$(git -C "$root" describe --always --dirty 2>/dev/null) || commit=unknown
  cd "$root"
  exec "$JAVA_HOME/bin/java" -Xmx1g -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED \
    -cp "$root/benchmarks/target/benchmarks.jar:$root/benchmarks/target/lib/*" \
    it.smartland.benchmarks.Bench "$root" "$commit" "$seconds" "$crowd"
}
