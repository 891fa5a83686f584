package app.treefall.ui.journal;

import app.treefall.domain.Confidentiality;
import app.treefall.domain.Entry;
import app.treefall.domain.Kind;
import app.treefall.narrative.coach.Part;
import app.treefall.ui.capture.CaptureChip;
import app.treefall.ui.control.Banner;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.Chip;
import app.treefall.ui.control.GrowingTextArea;
import app.treefall.ui.control.Segmented;
import app.treefall.ui.control.Tag;
import app.treefall.ui.control.Tone;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The page an entry is written on.
final class EditorPane extends BorderPane {

    private final EditorTools tools;
    private final EntryEditorViewModel model;
    private final Runnable trash;
    private final GrowingTextArea headline =
            new GrowingTextArea(EntryWords.of(Part.HEADLINE), EntryWords.prompt(Part.HEADLINE));
    private final Map<Part, GrowingTextArea> areas = new EnumMap<>(Part.class);
    private final Map<Part, PartRow> rows = new EnumMap<>(Part.class);
    private final EntryChips chips;
    private final ClaimCards claims;
    private final EvidenceList evidence;
    private final KindExtras extras;
    private final PartRow heard;
    private final PartRow shows;
    private final PartRow note;
    private final VBox story = new VBox();
    private final Label headlineNumber = new Label();
    private final VBox warnings = new VBox();
    private final ScrollPane scroll;

    /// @param trash moves the entry to the trash
    EditorPane(EditorTools tools, Runnable trash) {
        this.tools = tools;
        this.model = tools.model();
        this.trash = trash;
        chips = new EntryChips(tools);
        claims = new ClaimCards(tools);
        evidence = new EvidenceList(tools);
        extras = new KindExtras(tools);
        heard = level(new PartRow(Text.of("journal.heard"), new HeardList(tools)));
        shows = level(new PartRow(Text.of("journal.shows"), new ShowsList(tools)));
        note = new PartRow(Text.of("journal.note"), note());
        for (var part : EntryTexts.all()) {
            if (part != Part.HEADLINE) {
                rows.put(part, row(part));
            }
        }
        rows.put(Part.CLAIMS, new PartRow(Text.of("journal.claims"), claims));
        rows.put(Part.EVIDENCE, level(new PartRow(Text.of("journal.evidence"), evidence)));
        story.getStyleClass().add("story-rows");
        warnings.getStyleClass().add("warnings");
        var page = new VBox(
                warnings, titleBox(), error(model.error(Part.HEADLINE)), chips, error(model.dayErrorProperty()), story);
        page.getStyleClass().add("editor-page");
        scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        getStyleClass().add("editor");
        setMinWidth(0);
        setTop(bar());
        setCenter(scroll);
        setBottom(foot());
        Watch.of(model, entry -> List.of(entry.id(), entry.kindName()), this::arrange);
        Watch.of(model, Entry::id, _ -> scroll.setVvalue(0));
        tools.coach().saidProperty().subscribe(this::number);
        model.conflictProperty().subscribe(this::warn);
        model.troubleProperty().subscribe(this::warn);
        focusWithinProperty().subscribe((_, within) -> {
            if (!within) {
                model.leave();
            }
        });
    }

    /// Sets the cursor where words of this part are to be written.
    void focus(Part part) {
        switch (part) {
            case HEADLINE -> headline.requestFocus();
            case CLAIMS -> claims.add();
            case EVIDENCE -> evidence.offer();
            case SERVES -> chips.choosePriority();
            case STAKES,
                    CHALLENGE,
                    ACTION,
                    RESULT,
                    WOULD_HAVE,
                    HOW_WE_KNOW,
                    EXPOSED,
                    HELD,
                    WORTH,
                    WHAT_CHANGED,
                    PROOF,
                    NEXT_STEP -> {
                var area = Objects.requireNonNull(areas.get(part));
                area.requestFocus();
                area.end();
            }
        }
    }

    private HBox bar() {
        var kinds = new ArrayList<Segmented.Option<Kind.Name>>();
        for (var kind : Kind.Name.values()) {
            kinds.add(new Segmented.Option<>(kind, EntryWords.of(kind), CaptureChip.iconOf(kind)));
        }
        var choice = new Segmented<>(Text.of("journal.kind"), kinds);
        Watch.of(model, Entry::kindName, entry -> choice.valueProperty().set(entry.kindName()));
        choice.valueProperty().subscribe((_, kind) -> model.turnInto(kind));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var who = new HBox();
        who.getStyleClass().add("who");
        Watch.of(
                model,
                Entry::confidentiality,
                entry -> who.getChildren().setAll(confidentiality(entry.confidentiality())));
        var more = Buttons.icon(Icon.MORE_HORIZONTAL, Text.of("journal.more"), () -> {});
        more.setOnAction(_ -> new Choices()
                .add(Icon.COPY, Text.of("journal.copy.story"), this::copyStory)
                .add(Icon.TRASH, Text.of("journal.delete"), trash)
                .below(more));
        var bar = new HBox(choice, space, who, more);
        bar.getStyleClass().add("editor-bar");
        bar.setMinWidth(0);
        return bar;
    }

    private Chip confidentiality(Confidentiality now) {
        var self = new Node[1];
        var chip = new Chip(EntryWords.icon(now), EntryWords.of(now), () -> {
            var menu = new Choices();
            for (var who : Confidentiality.values()) {
                menu.add(
                        EntryWords.icon(who),
                        Text.of("journal.who.long." + who),
                        () -> model.change(draft -> draft.confidentiality(who)));
            }
            menu.below(self[0]);
        });
        self[0] = chip;
        chip.getStyleClass().add("who-" + now.name().toLowerCase(java.util.Locale.ROOT));
        chip.setAccessibleHelp(Text.of("journal.who.long." + now));
        return chip;
    }

    private HBox titleBox() {
        headline.getStyleClass().add("headline-area");
        headline.textProperty().bindBidirectional(model.text(Part.HEADLINE));
        headline.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                focus(Part.STAKES);
            }
        });
        savesWhenLeft(headline);
        headlineNumber.getStyleClass().add("remark-number");
        HBox.setHgrow(headline, Priority.ALWAYS);
        return new HBox(headline, headlineNumber);
    }

    private PartRow row(Part part) {
        var area = new GrowingTextArea(EntryWords.of(part), EntryWords.prompt(part));
        area.textProperty().bindBidirectional(model.text(part));
        savesWhenLeft(area);
        areas.put(part, area);
        var box = new VBox(area, error(model.error(part)));
        return new PartRow(EntryWords.of(part), box);
    }

    private VBox note() {
        var area = new GrowingTextArea(Text.of("journal.note"), Text.of("journal.note.prompt"));
        area.textProperty().bindBidirectional(model.candidNoteProperty());
        savesWhenLeft(area);
        var tag = new Tag(Icon.LOCK, Text.of("journal.note.private"), Tone.RUST);
        var box = new VBox(area, tag);
        box.getStyleClass().add("note");
        return box;
    }

    private void savesWhenLeft(GrowingTextArea area) {
        area.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                model.save();
            }
        });
    }

    private static PartRow level(PartRow row) {
        row.getStyleClass().add("of-controls");
        return row;
    }

    private static Label error(ObservableStringValue words) {
        var label = new Label("", Icons.of(Icon.ALERT_CIRCLE, 15));
        label.getStyleClass().addAll("secondary", "rust");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.textProperty().bind(words);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private void arrange(Entry entry) {
        var shown = new ArrayList<Node>();
        for (var part : EntryTexts.of(entry.kindName())) {
            shown.add(row(part, entry.kindName()));
        }
        switch (entry.kindName()) {
            case LEARNING -> shown.add(extras.outcomeRow);
            case THREAD -> shown.addAll(List.of(extras.stepsRow, extras.newsRow));
            case WIN, PREVENTION, SETBACK -> {}
        }
        var numbers = Objects.requireNonNull(rows.get(Part.CLAIMS));
        numbers.rename(Text.of(entry.kindName() == Kind.Name.PREVENTION ? "journal.claims.saved" : "journal.claims"));
        shown.addAll(List.of(numbers, Objects.requireNonNull(rows.get(Part.EVIDENCE)), heard, shows, note));
        story.getChildren().setAll(shown);
    }

    private PartRow row(Part part, Kind.Name kind) {
        var row = Objects.requireNonNull(rows.get(part));
        row.rename(
                part == Part.RESULT && kind == Kind.Name.SETBACK
                        ? Text.of("journal.part.RESULT.setback")
                        : EntryWords.of(part));
        return row;
    }

    private void number(CoachViewModel.@Nullable Said said) {
        var numbers = new EnumMap<Part, List<Integer>>(Part.class);
        if (said != null) {
            var remarks = said.reading().remarks();
            for (int i = 0; i < remarks.size(); i++) {
                numbers.computeIfAbsent(remarks.get(i).place().part(), _ -> new ArrayList<>())
                        .add(i + 1);
            }
        }
        rows.forEach((part, row) -> row.number(numbers.getOrDefault(part, List.of())));
        var first = numbers.getOrDefault(Part.HEADLINE, List.of());
        headlineNumber.setText(
                first.isEmpty()
                        ? ""
                        : String.join(" ", first.stream().map(String::valueOf).toList()));
    }

    private void warn() {
        var shown = new ArrayList<Node>();
        if (!model.troubleProperty().get().isEmpty()) {
            shown.add(Banner.wrong(model.troubleProperty().get()).with(Text.of("journal.try.again"), model::save));
        }
        var conflict = model.conflictProperty().get();
        if (conflict != null) {
            var gone = conflict.theirs() == null;
            shown.add(Banner.needsAWord(Text.of(gone ? "journal.conflict.gone" : "journal.conflict"))
                    .with(Text.of("journal.conflict.mine"), model::keepMine)
                    .with(Text.of(gone ? "journal.conflict.let.go" : "journal.conflict.theirs"), model::takeTheirs));
        }
        warnings.getChildren().setAll(shown);
    }

    private HBox foot() {
        var status = caption("");
        status.textProperty().bind(model.statusProperty());
        status.managedProperty().bind(status.textProperty().isNotEmpty());
        var undo = caption(Text.of("journal.undo.keys"));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var foot = new HBox(status, undo, space, Buttons.link(Text.of("journal.copy.story"), this::copyStory));
        foot.getStyleClass().add("editor-foot");
        return foot;
    }

    private void copyStory() {
        var entry = model.entryProperty().get();
        if (entry != null) {
            tools.bench().frame().copy(StoryCopy.of(entry));
        }
    }

    private static Label caption(String words) {
        var label = new Label(words);
        label.getStyleClass().add("caption");
        return label;
    }
}
