@echo off
rem Starts Treefall with a Java 25: the window without arguments, the commands with them.
setlocal
set "java=java"
set "built_with=@JDK_OF_THE_BUILD@"
if exist "%built_with%\bin\java.exe" set "java=%built_with%\bin\java"
if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java"
if exist "%JAVA25_HOME%\bin\java.exe" set "java=%JAVA25_HOME%\bin\java"
"%java%" -version 2>&1 | findstr /r /c:"version \"2[5-9]" /c:"version \"[3-9][0-9]" >nul
if errorlevel 1 (
    echo Treefall needs Java 25 or newer. Install one ^(any vendor^), or set JAVA_HOME to its folder, and start again. 1>&2
    exit /b 1
)
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:+UseCompactObjectHeaders -Xms32m ^
    --enable-native-access=javafx.graphics,org.xerial.sqlitejdbc ^
    --module-path "%~dp0..\lib" --module app.treefall/app.treefall.Main %*
