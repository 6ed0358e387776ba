@echo off
rem Starts Neraca from its own folder with the Java that JAVA_HOME or PATH names (17 or later).
rem Without delayed expansion, so that arguments may have exclamation marks.
setlocal EnableExtensions DisableDelayedExpansion
rem Full names of the folder and of Java: an archive of classes is only good for the very same ones.
for %%i in ("%~dp0..\lib") do set "LIB=%%~fi"
for %%i in (java.exe) do set "JAVA=%%~$PATH:i"
if defined JAVA_HOME set "JAVA=%JAVA_HOME:"=%\bin\java.exe"
if not defined JAVA goto nojava
for %%i in ("%JAVA%") do set "JAVA=%%~fi"
if not exist "%JAVA%" goto nojava
rem The archive makes starting quick; only the Java that made it can use it. To make it again:
rem   java -cp lib\neraca-VERSION.jar neraca.StartArchive
set "NAME=neraca-window.jsa"
set "LATE=1"
if "%~1"=="instrument" set "NAME=neraca.jsa"
if "%~1"=="instrument" set "LATE=2"
set "MADE="
if exist "%LIB%\neraca.jsa.java" for /f "usebackq delims=" %%i in ("%LIB%\neraca.jsa.java") do set "MADE=%%i"
set "ARCHIVE=-Xshare:auto"
if /i "%MADE%"=="%JAVA%" set "ARCHIVE=-XX:SharedArchiveFile=%LIB%\%NAME%"
for %%i in ("%LIB%\neraca-*.jar") do set "JAR=%%~fi"
"%JAVA%" -Xshare:auto "%ARCHIVE%" -Xlog:disable -Xlog:all=error:stderr ^
  -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 ^
  -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=%LATE% -XX:+UseSerialGC -Xms256m -Xmn12m ^
  -XX:ReservedCodeCacheSize=200m -Dfile.encoding=UTF-8 -jar "%JAR%" %*
exit /b %ERRORLEVEL%
:nojava
echo neraca: Java 17 or later is needed; install it or set JAVA_HOME. (Perlu Java 17 atau lebih baru.) >&2
exit /b 2
