# Sourced by ./mvnw and ./smartland: sets JAVA_HOME to a JDK 25, or says in one sentence what to install.
is_jdk25() { [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25[."]' "$1/release" 2>/dev/null; }
find_jdk25() {
  for d in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java/* /opt/jdk* "${HOME:-/root}"/.sdkman/candidates/java/* \
    "${HOME:-/root}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$d" ] && is_jdk25 "$d"; then
      JAVA_HOME=$d
      export JAVA_HOME
      return 0
    fi
  done
  echo "JDK 25 is needed and was not found: install one (Debian: temurin-25-jdk) or set JAVA_HOME to it." >&2
  return 1
}
find_jdk25 || exit 1
