package app.treefall.ui.form;

import app.treefall.domain.Person;
import app.treefall.domain.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// One of the people of the journal, by their names: chosen and never typed.
public final class PeoplePick extends ComboBox<@Nullable Person> {

    /// @param people who can be chosen; whoever is chosen stays so while others come and go
    public PeoplePick(ObservableValue<List<Person>> people, ObjectProperty<@Nullable Person> chosen) {
        setConverter(new Names());
        people.subscribe(all -> {
            var before = chosen.get();
            getItems().setAll(all);
            setValue(before);
        });
        valueProperty().bindBidirectional(chosen);
    }

    /// Whom it is most often about comes first.
    public static List<Person> bossFirst(Snapshot journal) {
        var boss = journal.boss();
        var people = new ArrayList<>(journal.people());
        if (boss != null && people.remove(boss)) {
            people.addFirst(boss);
        }
        return List.copyOf(people);
    }

    /// How a draft of a form names whom it is about; empty for nobody.
    public static String idOf(@Nullable Person person) {
        return person == null ? "" : person.id().toString();
    }

    /// Whom [#idOf] named, where they can still be chosen.
    public static Optional<Person> withId(List<Person> people, String id) {
        return people.stream().filter(one -> idOf(one).equals(id)).findFirst();
    }

    private static final class Names extends StringConverter<@Nullable Person> {
        @Override
        public String toString(@Nullable Person person) {
            return person == null ? "" : person.name().text();
        }

        @Override
        public @Nullable Person fromString(String typed) {
            return null;
        }
    }
}
