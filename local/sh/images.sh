# Sourced by ./smartland. Writes an image of each application as a tarball, without a container engine.

run_images() {
  into=$root/target/images
  while [ $# -gt 0 ]; do
    case $1 in
      -*) die "Unknown option $1: see ./smartland help." ;;
      *) into=$1 ;;
    esac
    shift
  done
  [ "$(uname -s)-$(uname -m)" = Linux-x86_64 ] || die "Images are for Linux on amd64 and carry this machine's Java: build them on such a machine."
  mkdir -p "$into" 2>/dev/null || die "Cannot write in $into: is the disk full, or is the folder another user's?"
  into=$(CDPATH= cd -- "$into" && pwd)
  build_what_changed
  provide_debian "$root/images/debian.lock" "$root/.smartland/debian"
  work=$root/.smartland/images
  mkdir -p "$work"
  { "$root/mvnw" -f "$root/pom.xml" -B -ntp -q package -DskipTests -pl images &&
    "$root/mvnw" -f "$root/pom.xml" -B -ntp -q -Pbill-of-materials compile -am \
      -pl gateway,portal,participation-service,observatory-service,catalogue-service,grants-service; } >"$work/build.log" 2>&1 ||
    die "The builder of images, or the bills of materials, could not be built: the story is in $work/build.log."
  revision=$(git -C "$root" rev-parse HEAD 2>/dev/null) || revision=unknown
  [ -z "$(git -C "$root" status --porcelain 2>/dev/null)" ] || revision=$revision-dirty
  committed=$(git -C "$root" log -1 --format=%cI 2>/dev/null) || committed=1970-01-01T00:00:01Z
  version=$(sed -n 's|^  <version>\(.*\)</version>$|\1|p' "$root/pom.xml")
  cd "$root"
  "$JAVA_HOME/bin/java" -Xmx512m -XX:+UseSerialGC --sun-misc-unsafe-memory-access=allow -cp "$root/images/target/images.jar:$root/images/target/lib/*" \
    it.smartland.images.Images "$root" "$into" "$version" "$revision" "$committed"
}
