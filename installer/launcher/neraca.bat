@echo off
rem Starts Neraca from its own folder with the Java that JAVA_HOME or PATH names (17 or later).
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "LIB=%~dp0..\lib"
rem An archive of classes makes starting quick. To make it again: java -cp lib\neraca-VERSION.jar neraca.StartArchive
set "ARCHIVE=-Xshare:auto"
set "NAME=neraca-window.jsa"
if "%~1"=="instrument" set "NAME=neraca.jsa"
if exist "%LIB%\%NAME%" set ARCHIVE="-XX:SharedArchiveFile=%LIB%\%NAME%"
for %%j in ("%LIB%\neraca-*.jar") do set "JAR=%%j"
"%JAVA%" %ARCHIVE% -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -Xlog:disable -Xlog:all=error:stderr -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8 -jar "%JAR%" %*
exit /b %ERRORLEVEL%
