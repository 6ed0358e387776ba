#!/bin/sh
# Measures the time from switching an item off until the view model of the instrument test holds
# everything with a closed form: alpha, verdicts, tables. Fails when 95 of 100 take longer than 16 ms.
# Usage: src/test/scripts/toggle-latency.sh [RESPONDENTS ITEMS]
set -eu
cd "$(dirname "$0")/../../.."
mvn -q test-compile
classpath=$(mktemp)
trap 'rm -f "$classpath"' EXIT
mvn -q org.apache.maven.plugins:maven-dependency-plugin:build-classpath \
  -Dmdep.outputFile="$classpath" -Dmdep.includeScope=test
# As the launcher starts the window.
java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "target/test-classes:target/classes:$(cat "$classpath")" \
  neraca.ui.instrument.ToggleLatency "${1:-10000}" "${2:-50}" 16
