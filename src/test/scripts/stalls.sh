#!/bin/sh
# How long the thread that paints is busy at a stretch while the two journeys go on, without a
# display and drawn by the processor. Prints the waits and, for those over 50 ms, what was done.
set -eu
cd "$(dirname -- "$0")/../../.."
mvn -q test -Dfast.excluded=none -Dreruns=0 -Dneraca.stalls=true -Dtest='*JourneyTest' </dev/null 2>&1 |
  grep -E '^(STALL|    |\[ERROR\])' || true
