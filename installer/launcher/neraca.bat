@echo off
rem Starts Neraca from its own folder with the Java that JAVA_HOME or PATH names (17 or later).
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -cp "%~dp0..\lib\*" neraca.Main %*
exit /b %ERRORLEVEL%
