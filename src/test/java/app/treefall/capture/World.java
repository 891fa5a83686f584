package app.treefall.capture;

import app.treefall.domain.Id;
import app.treefall.domain.Person;
import app.treefall.domain.Priority;
import app.treefall.domain.Prose;
import java.time.LocalDate;
import java.util.List;

/// Whom and what the examples know. Their today is Thursday, 19 November 2026.
final class World {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 19);

    static final Person TOMAS = Person.named(Prose.of("Tomás Riedel"), Person.Relation.PEER);
    static final Person LENA = Person.named(Prose.of("Lena Braun"), Person.Relation.PEER);
    static final Person ALEX_KIM = called("Alex Kim", "alexk");
    static final Person ALEX_WU = called("Alex Wu", "alexw");
    static final Person YUKI = called("田中 由紀", "由紀");
    static final Priority COST = priority("cost", "Cost per order");
    static final Priority CHECKOUT = priority("checkout", "Checkout that converts");
    static final Priority PEAK = priority("peak", "Peak without an incident");

    static final Known KNOWN = new Known(
            List.of(TOMAS, LENA, ALEX_KIM, ALEX_WU, YUKI),
            List.of(COST, CHECKOUT, PEAK),
            List.of(Prose.of("payments"), Prose.of("API"), Prose.of("on-call")),
            List.of(Prose.of("Apple Pay"), Prose.of("Wallet")));

    private World() {}

    private static Person called(String name, String handle) {
        var person = Person.named(Prose.of(name), Person.Relation.PEER);
        return new Person(
                person.id(),
                person.name(),
                Prose.of(handle),
                person.pronouns(),
                person.relation(),
                person.title(),
                person.decides(),
                person.attention(),
                person.oneOnOne(),
                person.note());
    }

    private static Priority priority(String handle, String name) {
        return new Priority(
                Id.fresh(),
                null,
                Prose.of(handle),
                Prose.of(name),
                Prose.NONE,
                Prose.NONE,
                null,
                LocalDate.of(2026, 7, 1),
                null);
    }
}
