#!/bin/sh
# Measures testing an instrument of 10,000 respondents x 50 items again when one item is taken out,
# with no, few and many missing cells: every number with a closed form, and omega. Fails when 95 of
# 100 take longer than 16 ms.
# Usage: src/test/scripts/toggle-speed.sh [RESPONDENTS ITEMS]
set -eu
cd "$(dirname "$0")/../../.."
mvn -q test-compile
classpath=$(mktemp)
trap 'rm -f "$classpath"' EXIT
mvn -q org.apache.maven.plugins:maven-dependency-plugin:build-classpath \
  -Dmdep.outputFile="$classpath" -Dmdep.includeScope=test
failed=0
for missing in 0 2 20; do
  java -Xmx512m -cp "target/test-classes:target/classes:$(cat "$classpath")" \
    neraca.statistics.ToggleSpeed "${1:-10000}" "${2:-50}" "$missing" 16 || failed=1
done
exit $failed
