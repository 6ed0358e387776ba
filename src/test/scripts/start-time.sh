#!/bin/sh
# Seconds from the command to the first picture of an opened study, and resident memory then, for
# every JDK named (default: the one of JAVA_HOME or PATH). After  mvn -q -DskipTests package :
#   src/test/scripts/start-time.sh [JDK-FOLDER...]
# Needs xvfb, xdotool and imagemagick. The middle of the window counts as drawn when the part where
# the verdict stands is no longer of one colour; looking takes about a tenth of a second.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")/../../.." && pwd -P)
work=$(mktemp -d)
Xvfb :98 -screen 0 1440x900x24 >/dev/null 2>&1 &
screen=$!
started=
trap 'kill $started $screen 2>/dev/null || true; rm -rf "$work"' EXIT
export DISPLAY=:98
now() { date +%s%N; }
since() { awk -v a="$1" -v b="$(now)" 'BEGIN { printf "%.2f", (b - a) / 1e9 }'; }
mkdir "$work/home" # somebody who has said who it is, or the window asks before it opens the study
echo person=start-time >"$work/home/settings.properties"
[ $# -gt 0 ] || set -- "${JAVA_HOME:-}"
for jdk in "$@"; do
  if [ -n "$jdk" ]; then JAVA_HOME=$jdk; export JAVA_HOME; fi
  rm -f "$work/study.neraca"
  "$here/target/neraca/bin/neraca" sample tunggulwulung "$work/study.neraca" >/dev/null
  for run in 1 2 3; do
    begin=$(now)
    JAVA_TOOL_OPTIONS=-Dneraca.home="$work/home" "$here/target/neraca/bin/neraca" \
      "$work/study.neraca" 2>/dev/null &
    started=$!
    id=
    while [ -z "$id" ]; do
      kill -0 $started || exit 1
      id=$(xdotool search --onlyvisible --name '^Neraca$' 2>/dev/null | head -n 1) || true
    done
    shown=$(since "$begin")
    while [ "$(import -window "$id" -crop 260x60+220+90 -format %k info: 2>/dev/null || echo 1)" -le 2 ]; do
      kill -0 $started || exit 1
    done
    drawn=$(since "$begin")
    memory=$(awk '/VmRSS/ { print int($2 / 1024) }' /proc/$started/status)
    echo "${jdk:-java} run $run: window after $shown s, verdict after $drawn s, $memory MB"
    kill $started
    wait $started 2>/dev/null || true
  done
done
