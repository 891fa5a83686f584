package app.treefall.bench;

import app.treefall.imports.ImportOptions;
import app.treefall.imports.Importer;
import app.treefall.imports.Intake;
import app.treefall.imports.Source;
import app.treefall.usecase.Importers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Reading a hundred thousand rows, and ten thousand pull requests, into suggestions, before anything is kept.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx512m")
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class ImportBench {

    private static final ImportOptions OPTIONS = new ImportOptions(LocalDate.of(2026, 11, 23), Locale.ENGLISH, null);

    @Param({"CSV", "GH"})
    public Table table;

    public enum Table {
        CSV,
        GH
    }

    private Importer importer;
    private Source source;

    @Setup
    public void write() {
        var dice = new java.util.Random(3);
        var text = new StringBuilder();
        if (table == Table.CSV) {
            text.append("Date,Headline,Project,Tags,Why it matters,Description,Impact\r\n");
            for (int i = 0; i < 100_000; i++) {
                var day = LocalDate.of(2016, 1, 1).plusDays(dice.nextInt(3_900));
                text.append(day)
                        .append(",Cut the latency of service ")
                        .append(i)
                        .append(" by two thirds,Checkout,")
                        .append("\"performance, payments\",\"Each second costs carts, they say\",\"Moved the call\r\n"
                                + "off ")
                        .append("the path\",1.8s -> 0.6s\r\n");
            }
        } else {
            text.append('[');
            for (int i = 0; i < 10_000; i++) {
                text.append(i == 0 ? "" : ",")
                        .append("{\"number\":")
                        .append(i)
                        .append(",\"title\":\"Retry the payments of kind ")
                        .append(i)
                        .append(
                                "\",\"mergedAt\":\"2024-05-13T15:04:10Z\",\"state\":\"MERGED\",\"labels\":[{\"name\":\"payments\"}],")
                        .append("\"body\":\"## Why\\n"
                                + "Lost payments\\n"
                                + "\\n"
                                + "## Impact\\n"
                                + "40/day -> 0/day\\n"
                                + "\",\"url\":\"https://github.com/acme/checkout/pull/")
                        .append(i)
                        .append("\"}");
            }
            text.append(']');
        }
        source = new Source(
                table == Table.CSV ? "a.csv" : "a.json", text.toString().getBytes(StandardCharsets.UTF_8));
        importer = Importers.ALL.stream()
                .filter(each -> each.recognises(source))
                .findFirst()
                .orElseThrow();
    }

    @Benchmark
    public Intake read() {
        return importer.read(source, OPTIONS);
    }
}
