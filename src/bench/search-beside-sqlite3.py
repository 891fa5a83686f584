#!/usr/bin/env python3
"""Search as one types, beside the sqlite3 program asking the same file the same question in the same run.

    mvn -q package -DskipTests && mvn -q -Pbench test-compile      # once
    src/bench/search-beside-sqlite3.py [--entries 5000] [--rounds 20]

Both stay open, as they would while somebody types, and take turns key by key. sqlite3 reports its own time (`.timer on`), which
has the reading of rows in it but not the making of snippets; ours is everything from the typed text to the hits with their marks.
"""
import argparse, glob, os, re, statistics, subprocess, sys

TYPED = {
    "common": ["latency", "checkout", "the"],
    "rare": ["congrafi"],
    "several": ["checkout latency", "the and to"],
    "phrase": ['"price search" '],
    "unspaced": ["検索改善", "订单延迟"],
}
MOST = 50

def quoted(words):
    return "'" + words.replace("'", "''") + "'"

def statement(typed):
    """What store.Search asks for these words: whole words by their stem, the last one also as a beginning, pieces anywhere."""
    if any(ord(c) > 0x2E80 for c in typed):
        found = f"select rowid as place from entry_piece where text like {quoted('%' + typed.strip() + '%')} escape '\\' order by rowid desc limit {MOST}"
    elif typed.startswith('"'):
        words = '"' + typed.replace('"', "").strip() + '"'
        found = f"select rowid as place from entry_search where entry_search match {quoted(words)} order by rowid desc limit {MOST}"
    else:
        words = typed.split()
        every = " ".join(f'"{word}"' for word in words)
        beginning = f'"{words[-1]}" *'
        both = f"select rowid from entry_beginning where entry_beginning match {quoted(beginning)}"
        if len(words) > 1:
            finished = " ".join(f'"{word}"' for word in words[:-1])
            both += f" intersect select rowid from entry_search where entry_search match {quoted(finished)}"
        found = (f"select place from (select rowid as place from entry_search where entry_search match {quoted(every)} order by rowid desc limit {MOST})"
                 f" union select place from (select rowid as place from ({both}) order by 1 desc limit {MOST}) order by 1 desc limit {MOST}")
    return ("select count(*), sum(length(searchable.headline) + length(story) + length(people) + length(tags) + length(entry.id)) "
            f"from ({found}) as found join searchable using (place) join entry on entry.sequence = (found.place & 4294967295);")

class Sqlite3:
    def __init__(self, file):
        self.process = subprocess.Popen(["sqlite3", "-bail", "-batch", "-readonly", file], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.send(".timer on")

    def send(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def ask(self, typed):
        self.send(statement(typed))
        hits = 0
        while True:
            line = self.process.stdout.readline()
            if not line:
                sys.exit("sqlite3 ended; it needs FTS5 and a version from 3.38 on")
            took = re.match(r"Run Time: real ([\d.]+) user ([\d.]+) sys ([\d.]+)", line)
            if took:  # `real` comes in whole milliseconds, the CPU time in millionths; nothing here waits for the disk
                return max(float(took[1]) if float(took[1]) > 0.002 else 0, float(took[2]) + float(took[3])) * 1000, hits
            hits = int(line.split("|")[0] or 0)

class Treefall:
    def __init__(self, file, java, classes):
        self.process = subprocess.Popen([java, "--enable-native-access=ALL-UNNAMED", "-cp", classes, "app.treefall.bench.SearchPrompt", file],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, typed):
        self.process.stdin.write(typed + "\n")
        self.process.stdin.flush()
        took, hits = self.process.stdout.readline().split()
        return float(took), int(hits)

def p95(times):
    return sorted(times)[min(len(times) - 1, int(len(times) * 0.95))]

def main():
    ask = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ask.add_argument("--entries", type=int, default=5000)
    ask.add_argument("--rounds", type=int, default=20)
    ask.add_argument("--warm", type=int, default=30, help="rounds that do not count")
    ask.add_argument("--java", default=os.path.join(os.environ.get("JAVA25_HOME") or os.environ.get("JAVA_HOME") or "", "bin", "java"))
    ask.add_argument("--classes", default=os.pathsep.join(["target/bench-classes", *sorted(glob.glob("target/treefall/lib/*.jar"))]))
    args = ask.parse_args()
    java = args.java if os.path.exists(args.java) else "java"
    made = subprocess.run([java, "--enable-native-access=ALL-UNNAMED", "-cp", args.classes, "app.treefall.bench.GeneratedJournal", str(args.entries)],
                          check=True, capture_output=True, text=True)
    file = made.stdout.strip().splitlines()[-1]
    ours, theirs = Treefall(file, java, args.classes), Sqlite3(file)
    warm = [typed for words in TYPED.values() for typed in words]
    for _ in range(args.warm):
        for typed in warm:
            ours.ask(typed), theirs.ask(typed)
    print(f"{args.entries} entries, {args.rounds} rounds, milliseconds a key")
    print(f"{'words':10s} {'keys':>5s}  {'Treefall p50':>12s} {'p95':>7s}  {'sqlite3 p50':>11s} {'p95':>7s}  {'ratio of p95':>12s}")
    all_ours, all_theirs, differ = [], [], []
    for name, words in TYPED.items():
        keys = [word[:end] for word in words for end in range(1, len(word) + 1) if not word.startswith('"') or end == len(word)]
        one, other = [], []
        for _ in range(args.rounds):
            for key in keys:
                mine, hits = ours.ask(key)
                its, its_hits = theirs.ask(key)
                one.append(mine)
                other.append(its)
                if hits != its_hits and key not in differ:
                    differ.append(key)
        all_ours += one
        all_theirs += other
        report(name, len(keys), one, other)
    report("all", len(all_ours) // args.rounds, all_ours, all_theirs)
    if differ:
        print("hits differ for:", ", ".join(repr(key) for key in differ))

def report(name, keys, one, other):
    print(f"{name:10s} {keys:5d}  {statistics.median(one):12.2f} {p95(one):7.2f}  {statistics.median(other):11.2f} {p95(other):7.2f}  "
          f"{p95(one) / max(p95(other), 0.001):12.2f}")

if __name__ == "__main__":
    main()
