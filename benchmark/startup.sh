#!/usr/bin/env bash
# How long until the first document is cleaned, and how long does an empty picocli program take with the same flags?
#
#   mvn -q -DskipTests package && benchmark/startup.sh [RUNS] [DOCUMENT]
#
# Both have an archive of their classes (class data sharing); runs are interleaved; 21 by default, after two that do not count.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
jar=${BLUEPENCIL_JAR:-$root/cli/target/bluepencil.jar}
runs=${1:-21}
document=${2:-$root/testdata/cases/seed-voa/before.txt}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat >"$work/Empty.java" <<'JAVA'
import picocli.CommandLine;
import picocli.CommandLine.Command;

@Command(name = "empty", mixinStandardHelpOptions = true)
public class Empty implements Runnable {
    public void run() {
        System.out.println("done");
    }

    public static void main(String[] args) {
        System.exit(new CommandLine(new Empty()).execute(args));
    }
}
JAVA
(
  cd "$work"
  "${java}c" -proc:none -cp "$jar" Empty.java
  "${java%java}jar" xf "$jar" picocli
  "${java%java}jar" cfe empty.jar Empty Empty.class picocli
)

flags=$(sed -n 's/^flags="\(.*\) \${BLUEPENCIL_OPTS.*/\1/p' "$root/bin/bluepencil")
export TIMEFORMAT='%R %U %S'

empty() { # shellcheck disable=SC2086
  "$java" $flags "$1" -jar "$work/empty.jar" >/dev/null
}
ours() { # shellcheck disable=SC2086
  "$java" $flags "$1" -jar "$jar" clean - <"$document" >/dev/null
}
for program in empty ours; do
  $program -XX:ArchiveClassesAtExit="$work/$program.jsa"
done
for run in $(seq -1 "$runs"); do
  for program in empty ours; do
    taken=$({ time $program -XX:SharedArchiveFile="$work/$program.jsa"; } 2>&1)
    if [ "$run" -gt 0 ]; then
      echo "$taken" >>"$work/$program.times"
    fi
  done
done

"$java" -version 2>&1 | sed -n 1p
echo "$runs runs, $(wc -c <"$document") bytes, flags: $flags"
for program in empty ours; do
  awk -v name=$program '{ wall[NR] = $1; cpu[NR] = $2 + $3 } END { print name, median(wall, NR), median(cpu, NR) }
    function median(values, n,   i, j, swap) {
      for (i = 1; i <= n; i++) for (j = i + 1; j <= n; j++) if (values[j] < values[i]) { swap = values[i]; values[i] = values[j]; values[j] = swap }
      return values[int((n + 1) / 2)]
    }' "$work/$program.times"
done | awk '{ wall[NR] = $2; cpu[NR] = $3; printf "%-6s %.3f s wall, %.3f s CPU (medians)\n", $1, $2, $3 }
  END { printf "ratio  %.2f wall, %.2f CPU\n", wall[2] / wall[1], cpu[2] / cpu[1] }'
