#!/bin/sh
# Measures the answers grid with 20,000 respondents x 100 items and three profile fields, drawn in software without a display:
# time to open, and from 500 typed digits to their frames. Fails when p95 is above 100 ms.
# Usage: src/test/scripts/grid-speed.sh [RESPONDENTS ITEMS]
set -eu
cd "$(dirname "$0")/../../.."
mvn -q test-compile
classpath=$(mktemp)
trap 'rm -f "$classpath"' EXIT
mvn -q org.apache.maven.plugins:maven-dependency-plugin:build-classpath \
  -Dmdep.outputFile="$classpath" -Dmdep.includeScope=test
java -Xmx1g -Djava.awt.headless=true -Dglass.platform=Monocle -Dmonocle.platform=Headless \
  -Dheadless.geometry=1600x1200-32 -Dprism.order=sw -Dtestfx.robot=glass -Dtestfx.headless=true \
  -Dneraca.home=target/neraca-home \
  -cp "target/test-classes:target/classes:$(cat "$classpath")" \
  neraca.ui.answers.GridSpeed "$@"
