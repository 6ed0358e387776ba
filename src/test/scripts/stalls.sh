#!/bin/sh
# How long the thread that paints is busy at a stretch while the two journeys go on, without a
# display and drawn by the processor, in the program as it is delivered (same jars, flags and
# archive of classes). Prints the waits and, for those over 50 ms, what was done. The first journey
# meets every screen for the first time, the second in a program that has been used.
set -eu
cd "$(dirname -- "$0")/../../.."
mvn -q -DskipTests package </dev/null
mvn -q dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/journey.classpath </dev/null
lib=$PWD/target/neraca/lib
jar=$(ls "$lib"/neraca-*.jar)
flags=$(sed '1,/^exec/d' installer/launcher/neraca | grep -oE -e '-X[mX][^ $]+( |$)')
# shellcheck disable=SC2086 # several flags
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xshare:auto -XX:SharedArchiveFile="$lib/neraca-window.jsa" \
  $flags -Dneraca.home="$PWD/target/neraca-home" -Dneraca.stalls=true -Duser.language=en \
  -Dglass.platform=Monocle -Dmonocle.platform=Headless -Dheadless.geometry=1366x768-32 \
  -Dprism.order=sw -Dtestfx.robot=glass -Dtestfx.headless=true -Djava.awt.headless=true \
  -cp "$jar:$PWD/target/test-classes:$(cat target/journey.classpath)" neraca.journeys.JourneyRun
