#!/bin/sh
# Compares the goal "clean" with maven-resources-plugin copying the same files: 10,000 articles of 6 KB, made of the test data.
# Prints the medians of RUNS runs (5) in milliseconds, from the line in Maven's log that announces the goal to the end of the
# build, and the two ratios. RULES=off switches all rules off, which leaves what the goal itself takes; TMPDIR=/dev/shm takes the
# disk out of it, whose times vary. Usage: maven-plugin/speed.sh
set -eu

runs=${RUNS:-5}
files=${FILES:-10000}
rules=${RULES:-on}
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
outer=${MAVEN_REPO_LOCAL:-$HOME/.m2/repository}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM

echo "building the plugin ..." >&2
(cd "$here/.." && mvn -q -B -pl core,maven-plugin -am -DskipTests -Dinvoker.skip=false pre-integration-test)
version=$(sed -n 's:.*<version>\(.*\)</version>.*:\1:p' "$here/pom.xml" | head -n 1)

cat > "$work/Articles.java" <<'JAVA'
import java.nio.file.*;
import java.util.*;
import java.util.stream.*;

/** Writes articles of 6 KB: whole texts of the test data one after the other, those of one language first. */
public class Articles {
    public static void main(String[] args) throws Exception {
        List<Path> cases = new ArrayList<>();
        try (Stream<Path> found = Files.walk(Path.of(args[0]))) {
            found.filter(it -> it.endsWith("before.txt") && it.toString().contains("-")).sorted().forEach(cases::add);
        }
        Random random = new Random(1);
        for (int i = 0; i < Integer.parseInt(args[2]); i++) {
            Collections.shuffle(cases, random);
            Path file = Path.of(args[1], String.format("%02d", i / 500), String.format("%05d.txt", i));
            Files.createDirectories(file.getParent());
            Files.writeString(file, article(cases));
        }
    }

    private static String article(List<Path> cases) throws Exception {
        String language = language(cases.get(0));
        List<Path> order = new ArrayList<>(cases);
        order.sort(Comparator.comparing(it -> !language(it).equals(language)));
        StringBuilder article = new StringBuilder();
        int bytes = 0;
        for (Path text : order) {
            for (String line : Files.readString(text).split("(?<=\\n)")) {
                article.append(line);
                bytes += line.getBytes("UTF-8").length;
                if (bytes >= 6000) {
                    return article.toString();
                }
            }
        }
        return article.toString();
    }

    private static String language(Path text) {
        return text.getParent().getFileName().toString().split("-")[0];
    }
}
JAVA

cat > "$work/pom.xml" <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>speed</groupId>
  <artifactId>speed</artifactId>
  <version>1</version>
  <properties>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <build>
    <plugins>
      <plugin>
        <groupId>io.bluepencil</groupId>
        <artifactId>bluepencil-maven-plugin</artifactId>
        <version>$version</version>
        <configuration>
          <outputDirectory>\${project.build.directory}/cleaned</outputDirectory>
        </configuration>
      </plugin>
      <plugin>
        <groupId>org.apache.maven.plugins</groupId>
        <artifactId>maven-resources-plugin</artifactId>
        <version>3.5.0</version>
        <configuration>
          <outputDirectory>\${project.build.directory}/copied</outputDirectory>
          <resources>
            <resource>
              <directory>src/main/content</directory>
            </resource>
          </resources>
        </configuration>
      </plugin>
    </plugins>
  </build>
</project>
POM

cat > "$work/settings.xml" <<SETTINGS
<settings>
  <profiles>
    <profile>
      <id>outer</id>
      <activation><activeByDefault>true</activeByDefault></activation>
      <pluginRepositories>
        <pluginRepository>
          <id>outer</id>
          <url>file://$outer</url>
          <releases><checksumPolicy>ignore</checksumPolicy></releases>
        </pluginRepository>
      </pluginRepositories>
    </profile>
  </profiles>
</settings>
SETTINGS

# Says how long a goal took: the log line that announces it, and that of the end, begin with milliseconds.
measure() {
  MAVEN_OPTS="-Dorg.slf4j.simpleLogger.showDateTime=true" \
    mvn -B -f "$work/pom.xml" -s "$work/settings.xml" -Dmaven.repo.local="$here/target/local-repo" "$@" > "$work/log"
  awk '/ --- [^ ]*:[^ ]*:[^ ]* \(default-cli\) @| --- [^ ]*:[^ ]* \(default-cli\) @/ { start = $1 } / BUILD SUCCESS/ { print $1 - start }' "$work/log"
}

median() {
  sort -n "$1" | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'
}

echo "writing $files articles ..." >&2
java "$work/Articles.java" "$here/../testdata" "$work/src/main/content" "$files"

clean=bluepencil:clean
if [ "$rules" = off ]; then
  measure bluepencil:rules -Dbluepencil.format=json -Dbluepencil.outputFile="$work/rules.json" > /dev/null
  clean="$clean -Dbluepencil.disable=$(sed -n 's/^ *"id" : "\(.*\)",$/\1/p' "$work/rules.json" | paste -s -d , -)"
fi
copy=resources:copy-resources
measure $clean > /dev/null
measure $copy > /dev/null
i=0
while [ "$i" -lt "$runs" ]; do
  i=$((i + 1))
  rm -rf "$work/target"
  measure $copy >> "$work/copy-first"
  measure $copy >> "$work/copy-again"
  rm -rf "$work/target"
  measure $clean >> "$work/clean-first"
  measure $clean >> "$work/clean-again"
  echo "run $i of $runs: copy $(tail -n 1 "$work/copy-first"), clean $(tail -n 1 "$work/clean-first")," \
    "copy again $(tail -n 1 "$work/copy-again"), clean again $(tail -n 1 "$work/clean-again") ms" >&2
done

for when in first again; do
  echo "$when: clean $(median "$work/clean-$when") ms, copy $(median "$work/copy-$when") ms" |
    awk '{ printf "%s, ratio %.2f\n", $0, $3 / $6 }'
done
