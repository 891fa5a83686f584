package app.treefall.bench;

import app.treefall.capture.Capture;
import app.treefall.capture.Known;
import app.treefall.capture.Reading;
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

/// Reading the capture line: at each key, so it has to be nothing.
@State(Scope.Benchmark)
@BenchmarkMode({Mode.SampleTime, Mode.AverageTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CaptureBench {

    private static final String LONG_LINE =
            "prevention: Moved the price release to canary after the incident of last tuesday with @marta and @tomas,"
                + " cut the time to roll back from 42 min to 9 min and errors by 12% ^p12 #release #rollout +project-3"
                + " !private see https://tickets.example/4711 and `latency from 3 to 2`; ";

    @Param({"SHORT", "LONG", "PASTED"})
    public Line line;

    /// What is typed, and what may be pasted by mistake.
    public enum Line {
        SHORT("Cut checkout latency from 1.8 s to 0.6 s yesterday @marta #search"),
        LONG(LONG_LINE),
        PASTED(LONG_LINE.repeat(40));

        private final String words;

        Line(String words) {
            this.words = words;
        }
    }

    private Known known;

    @Setup
    public void know(OpenedJournal opened) {
        known = Known.of(opened.snapshot, GeneratedJournal.TODAY);
    }

    @Benchmark
    public Reading read() {
        return Capture.read(line.words, known, GeneratedJournal.TODAY, Locale.ENGLISH);
    }
}
