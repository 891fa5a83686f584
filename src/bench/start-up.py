#!/usr/bin/env python3
"""Process start to the first painted window and to ready to type, beside a bare JavaFX window in the same interleaved run.

    mvn -q package -DskipTests && mvn -q -Pbench test-compile      # once
    src/bench/start-up.py [--runs 9] [--entries 5000] [--headless]

Each run is a fresh process on a journal that is there; one of each kind in turn. Painted: the third pulse after the window was shown.
Ready: the journal is on the screen and the capture line has the focus. The times are the program's own, printed because
-Dtreefall.times=true asks for them; CPU and peak memory are the kernel's, for the whole process until it was ready.
Beside it the terminal: `treefall list` and `java -version`.
"""
import argparse, glob, os, re, shutil, statistics, subprocess, sys, tempfile, threading, time

PATIENCE = 60  # seconds

def started(command, environment, waits_for):
    """Starts a process and waits for its line `waits_for`, or for its end. Times in ms from the start; CPU s; peak MiB."""
    begun = time.time()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    clock = threading.Timer(PATIENCE, process.kill)
    clock.start()
    times, said = {}, []
    for line in process.stdout:
        said.append(line)
        event = re.match(r"treefall\.(\w+) (\d+)", line)
        if event:
            times.setdefault(event[1], int(event[2]) - begun * 1000)
            if event[1] == waits_for:
                process.terminate()
                break
    for line in process.stdout:
        pass
    _, _, used = os.wait4(process.pid, 0)
    clock.cancel()
    process.returncode = 0
    times["whole"] = (time.time() - begun) * 1000
    if waits_for and waits_for not in times:
        print("".join(said)[-1500:], file=sys.stderr)
        return None
    return {**times, "cpu": used.ru_utime + used.ru_stime, "peak": used.ru_maxrss / 1024}

def report(kind, runs, events):
    if not runs:
        print(f"{kind:28s} never got there")
        return
    cells = []
    for event in events:
        values = [run[event] for run in runs if event in run]
        cells.append(f"{event} {statistics.median(values):5.0f} ms ({min(values):.0f}..{max(values):.0f})" if values else f"{event} –")
    cpu, peak = (statistics.median(run[key] for run in runs) for key in ("cpu", "peak"))
    print(f"{kind:28s} {'  '.join(cells)}  CPU {cpu:.2f} s  peak {peak:.0f} MiB")

def main():
    ask = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ask.add_argument("--runs", type=int, default=9)
    ask.add_argument("--entries", type=int, default=5000)
    ask.add_argument("--headless", action="store_true", help="on JavaFX's headless platform, where there is no display")
    ask.add_argument("--folder", default="target/treefall", help="the runnable folder")
    ask.add_argument("--bench", default="target/bench-classes")
    ask.add_argument("--java", default=os.path.join(os.environ.get("JAVA25_HOME") or os.environ.get("JAVA_HOME") or "", "bin", "java"))
    args = ask.parse_args()
    java = args.java if os.path.exists(args.java) else "java"
    jars = sorted(glob.glob(args.folder + "/lib/*.jar"))
    classes = os.pathsep.join([args.bench, *jars])
    made = subprocess.run([java, "--enable-native-access=ALL-UNNAMED", "-cp", classes, "app.treefall.bench.GeneratedJournal", str(args.entries)],
                          check=True, capture_output=True, text=True)
    with tempfile.TemporaryDirectory() as home:
        journal = os.path.join(home, "journal.db")
        shutil.copy(made.stdout.strip().splitlines()[-1], journal)
        measure(args, java, home)

def measure(args, java, home):
    options = "-Dtreefall.times=true" + (" -Dglass.platform=Headless -Dprism.order=sw" if args.headless else "")
    window = {**os.environ, "TREEFALL_HOME": home, "JAVA_TOOL_OPTIONS": options}
    terminal = {**os.environ, "TREEFALL_HOME": home}
    flags = ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+UseCompactObjectHeaders", "-Xms32m"]  # as bin/treefall has them
    bare = [java, *flags, "--enable-native-access=javafx.graphics", "--module-path", args.folder + "/lib", "--add-modules", "javafx.controls",
            "-cp", args.bench, "app.treefall.bench.BareWindow"]
    program = args.folder + "/bin/treefall"
    kinds = {
        "bare JavaFX window": (bare, window, "ready", ["painted", "ready"]),
        f"Treefall, {args.entries} entries": ([program], window, "ready", ["painted", "ready"]),
        "java -version": ([java, "-version"], terminal, None, ["whole"]),
        "treefall list": ([program, "list"], terminal, None, ["whole"]),
    }
    runs = {kind: [] for kind in kinds}
    for number in range(args.runs + 1):  # the first of each warms the disk's cache and does not count
        for kind, (command, environment, waits_for, _) in kinds.items():
            run = started(command, environment, waits_for)
            if run and number:
                runs[kind].append(run)
    print(f"{args.runs} runs each, in turn; median (least..most)")
    for kind, (_, _, _, events) in kinds.items():
        report(kind, runs[kind], events)

if __name__ == "__main__":
    main()
