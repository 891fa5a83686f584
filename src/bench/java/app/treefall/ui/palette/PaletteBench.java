package app.treefall.ui.palette;

import app.treefall.bench.GeneratedJournal;
import app.treefall.bench.OpenedJournal;
import app.treefall.narrative.finding.Fuzzy;
import app.treefall.ui.frame.Frame;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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

/// Going anywhere by Ctrl K: one measured call is one key.
@State(Scope.Benchmark)
@BenchmarkMode({Mode.SampleTime, Mode.AverageTime})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 3)
public class PaletteBench {

    private static final int MOST = 20;

    @Param({"p", "pay", "checklat"})
    public String typed;

    private Goals goals;

    @Setup
    public void ready(OpenedJournal opened) {
        goals = Goals.of(opened.snapshot(), List.of(), new Nowhere(), GeneratedJournal.TODAY);
    }

    @Benchmark
    public List<Goal> typeOneKey() {
        return goals.fitting(Fuzzy.of(typed), List.of(), MOST);
    }

    /// Nothing is gone to while only the choice is measured.
    private static final class Nowhere implements Frame {
        @Override
        public void go(Place place) {}

        @Override
        public void say(Notice notice) {}

        @Override
        public void capture(String words) {}

        @Override
        public void find(String words) {}

        @Override
        public void copy(String text) {}

        @Override
        public @Nullable Path whereToSave(String suggestedName) {
            return null;
        }

        @Override
        public void undo() {}
    }
}
