package app.treefall.ui.impact;

import app.treefall.domain.Kept;
import app.treefall.domain.Metric;
import app.treefall.domain.Testimonial;
import app.treefall.narrative.impact.ClaimPlace;
import app.treefall.ui.control.Popover;
import app.treefall.ui.frame.TrashBox;
import app.treefall.ui.frame.Workbench;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Opens the small forms of this screen beside what they were opened from.
final class Boxes {

    private final Workbench bench;
    private final ImpactViewModel model;
    private final Popover popover;
    private final Supplier<@Nullable Path> files;

    Boxes(Workbench bench, ImpactViewModel model, Popover popover, Supplier<@Nullable Path> files) {
        this.bench = bench;
        this.model = model;
        this.popover = popover;
        this.files = files;
    }

    /// For the metric being looked at, else the first; without any, a metric comes first.
    void addReading(Node beside) {
        var metric = current();
        if (metric == null) {
            newMetric(beside);
        } else {
            reading(metric, null, beside);
        }
    }

    void reading(Metric metric, Metric.@Nullable Reading earlier, Node beside) {
        var form = new ReadingViewModel(bench, metric, earlier);
        popover.open(
                new ReadingBox(
                        form,
                        () -> {
                            popover.close();
                            var chosen = form.metricProperty().get();
                            model.show(chosen == null ? metric.id() : chosen.id());
                        },
                        popover::close,
                        of -> several(of, beside)),
                beside);
    }

    void several(Metric metric, Node beside) {
        popover.close();
        popover.open(
                new ReadingsBox(
                        new ReadingsViewModel(bench, metric),
                        files,
                        () -> {
                            popover.close();
                            model.show(metric.id());
                        },
                        popover::close),
                beside);
    }

    void metric(Metric metric, Node beside) {
        open(MetricViewModel.of(bench, metric), beside, () -> {});
    }

    void newMetric(Node beside) {
        open(MetricViewModel.blank(bench), beside, () -> addReading(beside));
    }

    private void open(MetricViewModel form, Node beside, Runnable then) {
        boolean isNew = form.isNew();
        popover.open(
                new MetricBox(
                        form,
                        id -> {
                            popover.close();
                            model.show(id);
                            if (isNew) {
                                then.run();
                            }
                        },
                        _ -> trash(form.metric(), beside),
                        popover::close),
                beside);
    }

    /// The one that is looked at.
    void trashMetric(Node beside) {
        var course = model.courseProperty().get();
        if (course != null) {
            trash(course.metric(), beside);
        }
    }

    private void trash(Kept thing, Node beside) {
        popover.close();
        TrashBox.ask(bench, thing, popover, beside, () -> {});
    }

    void said(@Nullable Testimonial earlier, Node beside) {
        popover.open(
                new SaidBox(
                        new SaidViewModel(bench, earlier),
                        _ -> {
                            if (earlier != null) {
                                trash(earlier, beside);
                            }
                        },
                        popover::close),
                beside);
    }

    void share(ClaimPlace place, Node beside) {
        popover.open(new ShareBox(new ShareViewModel(bench, place), popover::close), beside);
    }

    private @Nullable Metric current() {
        var course = model.courseProperty().get();
        if (course != null) {
            return course.metric();
        }
        var metrics = bench.live().snapshot().metrics();
        return metrics.isEmpty() ? null : metrics.getFirst();
    }
}
