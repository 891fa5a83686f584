package app.treefall.ui.settings;

import app.treefall.domain.Draft;
import app.treefall.domain.Profile;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import app.treefall.ui.form.Address;
import app.treefall.ui.form.Editing;
import app.treefall.ui.form.Field;
import app.treefall.ui.form.Pair;
import app.treefall.ui.frame.TypedForm;
import app.treefall.ui.frame.TypedForms;
import app.treefall.ui.frame.Workbench;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Who writes this journal, and which words leave in no document.
public final class YouViewModel {

    private final Workbench bench;
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final Editing<Profile> editing;
    private final Field name = new Field();
    private final Field title = new Field();
    private final Field team = new Field();
    private final Field company = new Field();
    private final Address address = new Address();
    private final ObservableList<Pair> redactions = FXCollections.observableArrayList();
    private final TypedForms typed = new TypedForms();
    private boolean isRead;
    private Profile shown = Profile.BLANK;

    public YouViewModel(Workbench bench) {
        this.bench = bench;
        editing = new Editing<>(bench, said);
        bench.live().snapshotProperty().subscribe(_ -> look());
    }

    /// What is typed before its field is left.
    public TypedForms typed() {
        return typed;
    }

    public Field name() {
        return name;
    }

    public Field title() {
        return title;
    }

    public Field team() {
        return team;
    }

    public Field company() {
        return company;
    }

    public Address address() {
        return address;
    }

    public ObservableList<Pair> redactions() {
        return redactions;
    }

    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    public void addRedaction() {
        redactions.add(Pair.of(Prose.NONE, Prose.NONE));
    }

    public void remove(Pair redaction) {
        redactions.remove(redaction);
        keep(name);
    }

    /// @param touched where to say it when something is wrong
    public void keep(Field touched) {
        boolean fit = name.isFit() & title.isFit() & team.isFit() & company.isFit() & address.isFit();
        for (var redaction : redactions) {
            fit &= redaction.isFit();
        }
        if (fit) {
            editing.keep(written(), Prose.NONE, touched.errorProperty(), typed.saving());
        }
    }

    private Profile written() {
        var kept = redactions.stream()
                .filter(Pair::hasWord)
                .map(pair -> new Profile.Redaction(
                        pair.word().prose(), pair.meaning().prose()))
                .toList();
        return new Profile(
                name.prose(), address.pronouns(), title.prose(), team.prose(), company.prose(), shown.aim(), kept);
    }

    private void look() {
        if (bench.live().snapshot() == Snapshot.EMPTY) {
            return; // not read yet: a blank form would be taken for what is kept
        }
        if (!isRead || (editing.isOutdated() && editing.isKept(written()))) {
            isRead = true;
            show(bench.live().snapshot().profile());
        }
    }

    private void show(Profile profile) {
        typed.leave();
        shown = profile;
        editing.open(profile);
        name.show(profile.name());
        title.show(profile.title());
        team.show(profile.team());
        company.show(profile.company());
        address.show(profile.pronouns());
        redactions.setAll(profile.redactions().stream()
                .map(one -> Pair.of(one.word(), one.replacement()))
                .toList());
        typed.open(new TypedForm(bench, Draft.Form.settings("profile", null), null)
                .field("name", name.textProperty())
                .field("title", title.textProperty())
                .field("team", team.textProperty())
                .field("company", company.textProperty())
                .field("own address", address.own().textProperty())
                .field("address", Address.Choice.class, address.choiceProperty())
                .field("redactions", () -> Pair.written(redactions), words -> redactions.setAll(Pair.read(words))));
    }
}
