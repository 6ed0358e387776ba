#!/bin/sh
# Measures the kernels of an instrument test with JMH, and the machine beside them: parsing against
# the memory's bandwidth, sums of products against its multiply-adds. About two minutes.
# Usage: src/test/scripts/kernels.sh [PART-OF-A-BENCHMARK'S-NAME]
set -eu
cd "$(dirname "$0")/../../.."
mvn -q test-compile
classpath=$(mktemp)
generated=$(mktemp -d)
trap 'rm -rf "$classpath" "$generated"' EXIT
mvn -q org.apache.maven.plugins:maven-dependency-plugin:build-classpath \
  -Dmdep.outputFile="$classpath" -Dmdep.includeScope=test
classes="target/test-classes:target/classes:$(cat "$classpath")"
# JMH writes classes of its own beside the benchmarks; only here, the build needs none of them.
javac -nowarn -processor org.openjdk.jmh.generators.BenchmarkProcessor -cp "$classes" \
  -d "$generated" src/test/java/neraca/benchmark/*.java
java -cp "$generated:$classes" neraca.benchmark.KernelsReport "$@"
