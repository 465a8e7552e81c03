#!/bin/sh
# Tries a release: everything up to publishing, with a key that is thrown away, into a folder that is thrown away. Checks that each
# module that is published has sources, Javadoc, a bill of materials and valid signatures, and that a change that breaks the API is
# noticed. Usage: config/try-release.sh
set -eu

root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
work=$(mktemp -d)
# What stands for a released version goes here, and away again.
baseline=${MAVEN_REPO_LOCAL:-$HOME/.m2/repository}/io/bluepencil/bluepencil-core/0-trial
trap 'GNUPGHOME="$work/keys" gpgconf --kill all; rm -rf "$work" "$baseline"-*' EXIT INT TERM
cd "$root"
version=$(sed -n 's:.*<version>\(.*\)</version>.*:\1:p' pom.xml | head -n 1)

GNUPGHOME="$work/keys"
export GNUPGHOME
mkdir -m 700 "$GNUPGHOME"
gpg --batch --quiet --passphrase '' --quick-generate-key 'Trial <trial@example.org>' default default 1d

echo "building and signing $version ..."
mvn -q -B -ntp -Prelease -Dquick -Dmaven.javadoc.skip=false -Dmaven.install.skip -DaltDeploymentRepository="trial::file://$work/published" deploy

failed=0
complain() {
  echo "MISSING OR WRONG: $*" >&2
  failed=1
}

# One file of a kind, whatever time stamp a snapshot carries.
only() {
  find "$1" -name "$2" | grep -c . | grep -qx 1 || complain "$2 in $1"
}

for folder in "$work"/published/io/bluepencil/*/; do
  module=$(basename "$folder")
  echo "$module"
  only "$folder" "$module-*.pom"
  only "$folder" "$module-*-cyclonedx.json"
  if [ "$module" != bluepencil-parent ]; then
    only "$folder" "$module-*-sources.jar"
    only "$folder" "$module-*-javadoc.jar"
  fi
  find "$folder" -type f \( -name '*.jar' -o -name '*.pom' -o -name '*.json' -o -name '*.xml' \) ! -name 'maven-metadata*' > "$work/files"
  while read -r file; do
    gpg --quiet --verify "$file.asc" "$file" 2>/dev/null || complain "signature of $(basename "$file")"
  done < "$work/files"
done
[ -d "$work/published/io/bluepencil/bluepencil-core" ] || complain "bluepencil-core"
[ ! -d "$work/published/io/bluepencil/bluepencil-benchmark" ] || complain "bluepencil-benchmark must not be published"

echo "comparing the API with a version that had one class more ..."
mkdir -p "$work/old/io/bluepencil"
printf 'package io.bluepencil;\npublic final class Gone {}\n' > "$work/old/Gone.java"
javac -d "$work/old" "$work/old/Gone.java"
find "$work/published/io/bluepencil/bluepencil-core" -name 'bluepencil-core-*.jar' ! -name '*-sources.jar' ! -name '*-javadoc.jar' > "$work/core"
cp "$(cat "$work/core")" "$work/same.jar"
cp "$work/same.jar" "$work/broken.jar"
jar uf "$work/broken.jar" -C "$work/old" io/bluepencil/Gone.class

# Succeeds if the API is compatible with that of a jar.
compare() {
  mvn -q -B -ntp install:install-file -Dfile="$work/$1.jar" -DgroupId=io.bluepencil -DartifactId=bluepencil-core \
    -Dversion="0-trial-$1" -Dpackaging=jar
  mvn -q -B -ntp -pl core -Dquick \
    -Dapi.baseline="0-trial-$1" verify > "$work/log" 2>&1
}
compare same || { cat "$work/log"; complain "the comparison with an equal version"; }
if compare broken; then complain "a class that has gone was not noticed"; fi
grep -q 'io.bluepencil.Gone' "$work/log" || { cat "$work/log"; complain "the name of the class that has gone"; }

[ "$failed" -eq 0 ] && echo "all is there"
exit "$failed"
