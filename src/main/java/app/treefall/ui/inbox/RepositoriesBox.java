package app.treefall.ui.inbox;

import app.treefall.imports.ImportQuestion;
import app.treefall.ui.control.Buttons;
import app.treefall.ui.control.DayField;
import app.treefall.ui.text.Text;
import app.treefall.usecase.FileRead;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Which of those who wrote in the chosen repositories one is, and from which day on: asked once for all of them.
final class RepositoriesBox extends VBox {

    private static final String SINCE = "since";
    private static final int FIRST = 8;

    private final GuidedImport model;
    private final List<Path> repositories;
    private final String question;
    private final Set<String> chosen = new LinkedHashSet<>();
    private final DayField since;
    private final Label nobody = SuggestionPane.words(Text.of("inbox.repository.nobody"), "field-error");

    /// Null when none of the files asks it.
    static @Nullable RepositoriesBox of(GuidedImport.Stage.Shown shown, GuidedImport model) {
        var asking = shown.files().stream()
                .filter(file -> asked(file.read()) != null)
                .toList();
        return asking.isEmpty() ? null : new RepositoriesBox(asking, model);
    }

    private RepositoriesBox(List<GuidedImport.Preview> asking, GuidedImport model) {
        this.model = model;
        repositories = asking.stream().map(GuidedImport.Preview::file).toList();
        since = new DayField(model.days(), DayField.Need.OPTIONAL);
        var counts = new LinkedHashMap<String, Integer>();
        var name = "";
        for (var file : asking) {
            var asked = asked(file.read());
            if (asked != null) {
                name = asked.name();
                chosen.addAll(asked.usual().lines().toList());
                for (int i = 0; i < asked.choices().size(); i++) {
                    counts.merge(asked.choices().get(i), asked.counts().get(i), Integer::sum);
                }
            }
        }
        question = name;
        var day = model.answer(repositories.getFirst(), SINCE, "");
        since.valueProperty().set(day.isEmpty() ? null : LocalDate.parse(day));
        since.setPrefColumnCount(14);
        nobody.setVisible(false);
        nobody.setManaged(false);
        getStyleClass().addAll("file-card", "repositories-box");
        var title = new Label(Text.of("inbox.repository.who"));
        title.getStyleClass().add("body-strong");
        var look = new FlowPane(
                since.labelled(Text.of("inbox.repository.since")),
                Buttons.plain(Text.of("inbox.repository.look"), this::look));
        look.getStyleClass().add("repositories-look");
        getChildren()
                .addAll(
                        title,
                        SuggestionPane.words(Text.of("inbox.repository.who.why"), "secondary"),
                        people(counts),
                        nobody,
                        look);
    }

    private static @Nullable ImportQuestion asked(FileRead read) {
        var questions = switch (read) {
            case FileRead.Understood understood -> understood.questions();
            case FileRead.Refused refused -> refused.questions();
            case FileRead.CannotBeRead _ -> List.<ImportQuestion>of();
        };
        return questions.stream().filter(ImportQuestion::isCounted).findFirst().orElse(null);
    }

    /// Who has the most commits first, with those that are chosen before them.
    private VBox people(Map<String, Integer> counts) {
        var names = new ArrayList<>(counts.keySet());
        names.sort(Comparator.<String>comparingInt(each -> chosen.contains(each) ? 0 : 1)
                .thenComparingInt(each -> -counts.getOrDefault(each, 0)));
        var box = new VBox();
        box.getStyleClass().add("repositories-people");
        names.stream().limit(FIRST).forEach(each -> box.getChildren().add(person(each, counts.getOrDefault(each, 0))));
        if (names.size() > FIRST) {
            var rest = names.subList(FIRST, names.size());
            var more = Buttons.quiet(Text.of("inbox.repository.all", InboxWords.number(names.size())), () -> {
                var others = rest.stream()
                        .map(each -> person(each, counts.getOrDefault(each, 0)))
                        .toList();
                box.getChildren().removeLast();
                box.getChildren().addAll(others);
                others.getFirst().requestFocus();
            });
            box.getChildren().add(more);
        }
        return box;
    }

    private CheckBox person(String name, int commits) {
        var box = new CheckBox(
                commits == 1
                        ? Text.of("inbox.repository.commits.one", name)
                        : Text.of("inbox.repository.commits", name, InboxWords.number(commits)));
        box.setMnemonicParsing(false);
        box.setSelected(chosen.contains(name));
        box.selectedProperty().subscribe((_, is) -> {
            boolean another = is ? chosen.add(name) : chosen.remove(name);
            if (another) {
                warn(chosen.isEmpty());
            }
        });
        return box;
    }

    private void look() {
        since.commit();
        warn(chosen.isEmpty());
        if (!chosen.isEmpty() && since.errorProperty().get().isEmpty()) {
            var day = since.valueProperty().get();
            model.answerAll(
                    repositories,
                    Map.of(question, String.join("\n", chosen), SINCE, day == null ? "" : day.toString()));
        }
    }

    private void warn(boolean isNobody) {
        nobody.setVisible(isNobody);
        nobody.setManaged(isNobody);
    }
}
