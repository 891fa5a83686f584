package app.treefall.ui.audience;

import app.treefall.domain.Person;
import app.treefall.narrative.alignment.Alignment;
import app.treefall.narrative.brief.BankRow;
import app.treefall.ui.control.Popover;
import app.treefall.ui.frame.TrashBox;
import javafx.scene.Node;

/// The small cards over this screen: what serves what, a question, an answer, an entry, two who are one.
final class Openings implements AlignmentGrid.Taking, QuestionsPane.Steps, PersonPane.Steps {

    private final AudienceViewModel model;
    private final Popover popover;

    Openings(AudienceViewModel model, Popover popover) {
        this.model = model;
        this.popover = popover;
    }

    @Override
    public void cell(Alignment.Row row, Alignment.Column column, Node from) {
        popover.open(new ServiceBox(model.service(row.entry(), column.priority()), popover::close), from);
    }

    @Override
    public void headline(Alignment.Row row) {
        model.openEntry(row.entry());
    }

    @Override
    public void column(Alignment.Column column) {
        model.showPriorities(column.priority());
    }

    @Override
    public void add(Node from) {
        popover.open(QuestionBox.words(QuestionForm.words(model.questions(), null), popover::close), from);
    }

    @Override
    public void edit(BankRow row, Node from) {
        popover.open(QuestionBox.words(QuestionForm.words(model.questions(), row), popover::close), from);
    }

    @Override
    public void answer(BankRow row, Node from) {
        popover.open(QuestionBox.answer(QuestionForm.answer(model.questions(), row), popover::close), from);
    }

    @Override
    public void expect(BankRow row) {
        model.noteExpectation(row.words());
    }

    @Override
    public void merge(Person person, Node from) {
        popover.open(
                new MergeBox(
                        model.merging(person),
                        () -> {
                            popover.close();
                            model.showGrid();
                        },
                        popover::close),
                from);
    }

    @Override
    public void trash(Person person, Node from) {
        TrashBox.ask(model.bench(), person, popover, from, model::showGrid);
    }

    @Override
    public void trash(BankRow row, Node from) {
        var question = row.saved();
        if (question != null) {
            TrashBox.ask(model.bench(), question, popover, from, () -> {});
        }
    }

    /// The priority that is shown.
    void trash(Node from) {
        var priority = model.priorities().kept();
        if (priority != null) {
            TrashBox.ask(model.bench(), priority, popover, from, model.priorities()::leave);
        }
    }

    /// The entries that could meet an expectation.
    void link(ExpectationForm form, Node from) {
        popover.open(
                new EntryPicker(model.journal(), model.bench().today().get(), entry -> {
                    popover.close();
                    form.link(entry);
                }),
                from);
    }
}
