package app.treefall.ui.journal;

import app.treefall.domain.Entry;
import app.treefall.domain.Kind;
import app.treefall.narrative.coach.Ask;
import app.treefall.narrative.coach.Part;
import app.treefall.narrative.coach.Remark;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.GrowingTextArea;
import app.treefall.ui.control.Tag;
import app.treefall.ui.control.TextMark;
import app.treefall.ui.control.Tone;
import app.treefall.ui.frame.Notice;
import app.treefall.ui.frame.Place;
import app.treefall.ui.text.Text;
import app.treefall.ui.theme.Icon;
import app.treefall.ui.theme.Icons;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableStringValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The page an entry is written on.
final class EditorPane extends BorderPane {

    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");
    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");

    private final EditorTools tools;
    private final EntryEditorViewModel model;
    private final GrowingTextArea headline =
            new GrowingTextArea(EntryWords.of(Part.HEADLINE), EntryWords.prompt(Part.HEADLINE));
    private final Map<Part, GrowingTextArea> areas = new EnumMap<>(Part.class);
    private final Map<Part, PartRow> rows = new EnumMap<>(Part.class);
    private final EntryChips chips;
    private final ClaimCards claims;
    private final EvidenceList evidence;
    private final KindExtras extras;
    private final QuestionsLeft questions;
    private final GuessRow guess;
    private final PartRow guessRow;
    private final FlowPane cameOf = new FlowPane();
    private final PartRow cameOfRow = level(new PartRow(Text.of("editor.thread.came"), cameOf));
    private final PartRow heard;
    private final PartRow shows;
    private final PartRow note;
    private final VBox story = new VBox();
    private final Label headlineNumber = new Label();
    private final ScrollPane scroll;

    /// @param trash moves the entry to the trash
    EditorPane(EditorTools tools, Runnable trash) {
        this.tools = tools;
        this.model = tools.model();
        chips = new EntryChips(tools);
        claims = new ClaimCards(tools);
        evidence = new EvidenceList(tools);
        extras = new KindExtras(tools);
        questions = new QuestionsLeft(tools, this::answer);
        guess = new GuessRow(tools);
        guessRow = level(new PartRow(Text.of("editor.guess"), guess));
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
        var page = new VBox(
                new EditorWarnings(tools),
                titleBox(),
                error(model.error(Part.HEADLINE)),
                chips,
                error(model.dayErrorProperty()),
                questions,
                story);
        page.getStyleClass().add("editor-page");
        scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        getStyleClass().add("editor");
        setMinWidth(0);
        setTop(new EditorBar(tools, this::copyStory, trash));
        setCenter(scroll);
        setBottom(foot());
        Watch.of(model, entry -> List.of(entry.id(), entry.kindName()), this::arrange);
        Watch.of(model, Entry::id, _ -> scroll.setVvalue(0));
        cameOfRow.setVisible(false);
        cameOfRow.managedProperty().bind(cameOfRow.visibleProperty());
        tools.coach().saidProperty().subscribe(this::number);
        tools.coach().saidProperty().subscribe(this::showOrigin);
        setOnDragOver(drag -> {
            if (Attaching.canTake(drag.getDragboard())) {
                drag.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
                drag.consume();
            }
        });
        setOnDragEntered(drag -> pseudoClassStateChanged(DROPPING, Attaching.canTake(drag.getDragboard())));
        setOnDragExited(_ -> pseudoClassStateChanged(DROPPING, false));
        setOnDragDropped(drop -> {
            drop.setDropCompleted(evidence.attaching().drop(drop.getDragboard()));
            drop.consume();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (PASTE.match(key) && evidence.attaching().paste()) {
                key.consume();
            }
        });
        focusWithinProperty().subscribe((_, within) -> {
            if (!within) {
                model.leave();
            }
        });
    }

    /// To the first question that is still open.
    void answerNext() {
        questions.next();
    }

    private void answer(Ask ask) {
        switch (ask) {
            case Ask.Of(var part) -> focus(part);
            case Ask.Outcome _ -> {
                reveal(extras.outcomeRow);
                extras.offerOutcomes();
            }
            case Ask.PayOff _ -> {
                reveal(extras.stepsRow);
                extras.askPayOff();
            }
            case Ask.Guess _ -> {
                reveal(guessRow);
                guess.ask();
            }
        }
    }

    /// Leads to where the open entry says that.
    void tellMore(Place.More more) {
        var entry = model.entryProperty().get();
        if (entry != null) {
            new TellingMore(this, chips, claims).lead(entry, more);
        }
    }

    /// Sets the cursor where words of this part are to be written.
    void focus(Part part) {
        var row = rows.get(part);
        reveal(row != null ? row : part == Part.SERVES ? chips : headline);
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

    /// Scrolls so far that it can be seen, before a menu opens below it.
    void reveal(Node node) {
        var page = scroll.getContent();
        var place = page.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double view = scroll.getViewportBounds().getHeight();
        double room = page.getBoundsInLocal().getHeight() - view;
        double top = scroll.getVvalue() * room;
        if (room > 0 && (place.getMinY() < top || place.getMaxY() > top + view)) {
            scroll.setVvalue(Math.clamp((place.getCenterY() - view / 2) / room, 0, 1));
            scroll.layout();
        }
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
        boolean justCaptured = isUntold(entry) && !guess.isAnswered(entry);
        if (justCaptured) {
            shown.add(guessRow);
        }
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
        shown.addAll(List.of(numbers, Objects.requireNonNull(rows.get(Part.EVIDENCE)), heard));
        if (!justCaptured) {
            shown.add(guessRow);
        }
        shown.addAll(List.of(cameOfRow, shows, note));
        story.getChildren().setAll(shown);
    }

    /// As quick capture leaves it: the guess is asked first then, while one remembers what one thought.
    private static boolean isUntold(Entry entry) {
        return EntryTexts.of(entry.kindName()).stream()
                .allMatch(part -> part.wordsOf(entry).isBlank());
    }

    private PartRow row(Part part, Kind.Name kind) {
        var row = Objects.requireNonNull(rows.get(part));
        row.rename(
                part == Part.RESULT && kind == Kind.Name.SETBACK
                        ? Text.of("journal.part.RESULT.setback")
                        : EntryWords.of(part));
        return row;
    }

    /// Numbers the remarks: behind the words they mean, else at the name of the part.
    private void number(CoachViewModel.@Nullable Said said) {
        var numbers = new EnumMap<Part, List<Integer>>(Part.class);
        var marks = new EnumMap<Part, List<TextMark>>(Part.class);
        var remarks = said == null ? List.<Remark>of() : said.reading().remarks();
        for (int i = 0; i < remarks.size(); i++) {
            var place = remarks.get(i).place();
            if (place.isWholePart() || areaOf(place.part()) == null) {
                numbers.computeIfAbsent(place.part(), _ -> new ArrayList<>()).add(i + 1);
            } else {
                marks.computeIfAbsent(place.part(), _ -> new ArrayList<>())
                        .add(new TextMark(place.start(), place.end(), String.valueOf(i + 1)));
            }
        }
        rows.forEach((part, row) -> row.number(numbers.getOrDefault(part, List.of())));
        headlineNumber.setText(PartRow.joined(numbers.getOrDefault(Part.HEADLINE, List.of())));
        for (var part : EntryTexts.all()) {
            var area = areaOf(part);
            if (area != null && said != null) {
                boolean asRead =
                        area.getText().equals(part.wordsOf(said.entry()).text());
                area.mark(asRead ? marks.getOrDefault(part, List.of()) : List.of());
                area.setAccessibleHelp(remarksOn(part, remarks));
            }
        }
    }

    private void showOrigin(CoachViewModel.@Nullable Said said) {
        var thread = said == null ? null : said.cameOf();
        cameOfRow.setVisible(thread != null);
        if (thread != null) {
            cameOf.getChildren()
                    .setAll(Buttons.link(
                            thread.headline().text(),
                            () -> tools.bench().frame().go(new Place.OpenEntry(thread.id()))));
        }
    }

    private static String remarksOn(Part part, List<Remark> remarks) {
        return remarks.stream()
                .filter(remark -> remark.place().part() == part)
                .map(remark -> remark.words().text())
                .collect(Collectors.joining(" "));
    }

    private @Nullable GrowingTextArea areaOf(Part part) {
        return part == Part.HEADLINE ? headline : areas.get(part);
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
        if (entry == null) {
            return;
        }
        var frame = tools.bench().frame();
        var words = StoryCopy.of(entry, tools.bench().live().snapshot());
        if (words == null) {
            frame.say(Notice.of(Icon.LOCK, Text.of("papers.story.withheld")));
        } else {
            frame.copy(words);
        }
    }

    private static Label caption(String words) {
        var label = new Label(words);
        label.getStyleClass().add("caption");
        return label;
    }
}
