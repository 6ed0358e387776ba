#!/bin/sh
# Makes target/image/neraca: Neraca with a Java runtime of its own, to be copied anywhere.
# Needs a JDK 17 or later with jlink and jpackage (JAVA_HOME, else the one on PATH), after
#   mvn -q -DskipTests package
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)
lib=$here/target/neraca/lib
image=$here/target/image
tools=${JAVA_HOME:+$JAVA_HOME/bin/}
jar=$(cd "$lib" 2>/dev/null && ls neraca-*.jar) || {
  echo "linux.sh: first run: mvn -q -DskipTests package" >&2
  exit 2
}
modules=java.base,java.desktop,java.logging,java.management,java.naming,java.prefs,java.scripting
modules=$modules,java.sql,java.xml,java.xml.crypto,jdk.unsupported,jdk.charsets,jdk.zipfs,jdk.localedata
version=${jar#neraca-}
rm -rf "$image"
mkdir -p "$image"
"${tools}jlink" --add-modules "$modules" --strip-debug --no-header-files --no-man-pages \
  --include-locales=en,id --output "$image/runtime"
# A trimmed runtime comes without the archive of classes that makes starting quick.
"$image/runtime/bin/java" -Xshare:dump >/dev/null
"${tools}jpackage" --type app-image --name neraca --app-version "${version%.jar}" \
  --runtime-image "$image/runtime" --input "$lib" --main-jar "$jar" --main-class neraca.Main \
  --java-options "-XX:TieredStopAtLevel=1" --java-options "-XX:+UseSerialGC" \
  --java-options "-Xms256m" --java-options "-Xmn12m" --java-options "-XX:ReservedCodeCacheSize=200m" \
  --java-options "-Xshare:auto" --java-options "-Xlog:disable" \
  --java-options "-XX:+IgnoreUnrecognizedVMOptions" --java-options "-XX:+UnlockDiagnosticVMOptions" \
  --java-options "-XX:ArchiveRelocationMode=0" \
  --java-options "-Xlog:all=error:stderr" --java-options "-Dfile.encoding=UTF-8" --dest "$image"
rm -rf "$image/runtime"
app=$image/neraca/lib/app
# The archive of classes of this program, made by the Java inside and for the place it has now.
"$image/neraca/lib/runtime/bin/java" -cp "$app/$jar" neraca.StartArchive || true
if [ -f "$app/neraca-window.jsa" ]; then
  # Its class path has to be the same: our jar, which names the others itself.
  sed -i "/^app.classpath=/{/$jar/!d}" "$app/neraca.cfg"
  sed -i 's|^java-options=-Xshare:auto$|&\njava-options=-XX:SharedArchiveFile=$APPDIR/neraca-window.jsa|' \
    "$app/neraca.cfg"
fi
cp "$here/LICENSE" "$image/neraca/"
echo "$image/neraca/bin/neraca"
