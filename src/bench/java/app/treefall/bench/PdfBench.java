package app.treefall.bench;

import app.treefall.document.Document;
import app.treefall.export.Exporters;
import app.treefall.export.Format;
import app.treefall.narrative.lens.Lens;
import app.treefall.usecase.BuildCase;
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

/// Writing the dossier of the season in a warm program: typeset, and beside it as plain Markdown.
@State(Scope.Benchmark)
@BenchmarkMode({Mode.SampleTime, Mode.AverageTime})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 5)
public class PdfBench {

    @Param({"MARKDOWN", "PDF"})
    public Format format;

    private Document dossier;

    @Setup
    public void build(OpenedJournal opened) {
        if (new BuildCase().run(opened.snapshot, Lens.COMMITTEE, GeneratedJournal.TODAY)
                instanceof BuildCase.Result.Built built) {
            dossier = built.document();
        } else {
            throw new IllegalStateException("the generated journal has no season");
        }
    }

    @Benchmark
    public int write() {
        return Exporters.write(dossier, format).size();
    }
}
