package app.treefall.ui.inbox;

import app.treefall.domain.Batch;
import app.treefall.domain.Entry;
import app.treefall.domain.Suggestion;
import app.treefall.ui.control.Popover;
import app.treefall.ui.frame.Place;
import app.treefall.ui.frame.Workbench;
import app.treefall.ui.text.Text;
import app.treefall.usecase.Waiting;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The list of what waits, and beside it the chosen one as the entry it would become.
final class InboxDesk extends HBox implements InboxSteps {

    private final Workbench bench;
    private final InboxViewModel model;
    private final Popover popover;
    private final InboxList list;
    private final ScrollPane scroll = new ScrollPane();
    private final VBox foot = new VBox();
    private final VBox page = new VBox(scroll, foot);
    private @Nullable SuggestionForm form;

    InboxDesk(Workbench bench, InboxViewModel model, Popover popover) {
        this.bench = bench;
        this.model = model;
        this.popover = popover;
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        page.getStyleClass().add("inbox-page");
        page.setMinWidth(0);
        HBox.setHgrow(page, Priority.ALWAYS);
        getStyleClass().add("inbox-columns");
        list = new InboxList(model, bench.today(), this, this::show);
        getChildren().addAll(list, page);
        list.follow();
    }

    void takeFocus() {
        list.takeFocus();
        if (list.chosen().isEmpty()) {
            list.choose(0);
        }
    }

    @Override
    public void accept(List<Suggestion> which) {
        form = null;
        model.accept(which);
        list.takeFocus();
    }

    @Override
    public void dismiss(List<Suggestion> which) {
        form = null;
        model.dismiss(which);
        list.takeFocus();
    }

    @Override
    public void edit() {
        var only = only();
        if (only != null) {
            form = new SuggestionForm(bench, only.suggestion());
            showForm(form);
        }
    }

    @Override
    public void merge() {
        var only = only();
        if (only == null) {
            return;
        }
        popover.open(
                new MergeBox(model.journal().entries(), only.likeEntry(), entry -> {
                    popover.close();
                    mergeInto(entry);
                }),
                foot);
    }

    @Override
    public void mergeInto(Entry entry) {
        var only = only();
        if (only != null) {
            model.merge(only.suggestion(), entry);
            list.takeFocus();
        }
    }

    @Override
    public void takeBack(Batch batch) {
        model.takeBack(batch);
        list.takeFocus();
    }

    private @Nullable Waiting only() {
        var chosen = list.chosen();
        return chosen.size() == 1 && chosen.getFirst() instanceof InboxRow.Line(var waiting) ? waiting : null;
    }

    /// A form that is open stays open while its suggestion is the chosen one.
    private void show() {
        var chosen = list.chosen();
        var open = form;
        var only = only();
        if (open != null
                && only != null
                && only.suggestion().id().equals(open.suggestion().id())) {
            return;
        }
        form = null;
        var suggestions = list.suggestions();
        if (only != null) {
            show(new SuggestionPane(only, bench.today().get(), this), new StepsBar(suggestions, this));
        } else if (!suggestions.isEmpty()) {
            show(new SeveralPane(suggestions, bench.today().get()), new StepsBar(suggestions, this));
        } else if (!chosen.isEmpty() && chosen.getFirst() instanceof InboxRow.OfImport(var batch, var count)) {
            show(
                    new ImportPane(
                            batch, model.shown(batch.id()), count, bench.today().get(), this),
                    null);
        } else {
            show(SuggestionPane.words(Text.of("inbox.nothing.chosen"), "secondary"), null);
        }
    }

    private void show(Region what, @Nullable Node steps) {
        scroll.setContent(what);
        scroll.setVvalue(0);
        foot.getChildren().setAll(steps == null ? List.of() : List.of(steps));
    }

    private void showForm(SuggestionForm open) {
        var pane = new FormPane(open, bench.daysBack(), new FormPane.Ends() {
            @Override
            public void accept() {
                finish(open, entry -> list.takeFocus());
            }

            @Override
            public void acceptAndOpen() {
                finish(open, entry -> bench.frame().go(new Place.OpenEntry(entry.id())));
            }

            @Override
            public void back() {
                form = null;
                show();
                list.takeFocus();
            }
        });
        show(pane, null);
        pane.takeFocus();
    }

    private void finish(SuggestionForm open, Consumer<Entry> then) {
        open.finish(entry -> {
            form = null;
            model.accept(open.suggestion(), entry, () -> {
                open.form().saved();
                then.accept(entry);
            });
        });
    }
}
