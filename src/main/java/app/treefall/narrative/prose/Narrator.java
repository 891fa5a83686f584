package app.treefall.narrative.prose;

import app.treefall.domain.Person;
import app.treefall.domain.Profile;
import app.treefall.domain.Pronouns;
import app.treefall.domain.Prose;
import org.jspecify.annotations.Nullable;

/// Who the sentences are about, and how to speak of them.
///
/// @param name     as it is said now: in full, or the first name; empty when nobody said
/// @param pronouns null when nobody said; the name is then repeated
public record Narrator(String name, @Nullable Pronouns pronouns) {

    /// The owner, spoken to: "You have not told it."
    public static final Narrator YOU = new Narrator(
            "you", new Pronouns(Prose.of("you"), Prose.of("you"), Prose.of("your"), Prose.of("yourself"), true));

    public static Narrator of(Profile profile) {
        return new Narrator(profile.name().text().strip(), profile.pronouns());
    }

    public static Narrator of(Person person) {
        return new Narrator(person.shortName(), person.pronouns());
    }

    /// By the first name.
    public Narrator familiar() {
        int space = name.indexOf(' ');
        return space < 0 ? this : new Narrator(name.substring(0, space), pronouns);
    }

    /// By the first name and never by a pronoun, where somebody else goes by the same one; null where there is only
    /// the pronoun.
    @Nullable
    Narrator byName() {
        boolean spokenTo = pronouns != null && name.equals(pronouns.subject().text());
        return name.isEmpty() || spokenTo ? null : new Narrator(familiarName(), null);
    }

    String familiarName() {
        return familiar().name();
    }

    boolean isPlural() {
        return pronouns != null && pronouns.plural();
    }

    public boolean isNamed() {
        return !name.isEmpty();
    }

    /// "She", "They", or the name again.
    public String subject() {
        return pronouns == null || pronouns.subject().isBlank()
                ? name
                : pronouns.subject().text();
    }

    public String object() {
        return pronouns == null || pronouns.object().isBlank()
                ? name
                : pronouns.object().text();
    }

    public String possessive() {
        return pronouns == null || pronouns.possessive().isBlank()
                ? name + "’s"
                : pronouns.possessive().text();
    }

    /// Null where the name cannot stand for it.
    public @Nullable String reflexive() {
        return pronouns == null || pronouns.reflexive().isBlank()
                ? null
                : pronouns.reflexive().text();
    }

    /// "hers"; the name where there is no such form.
    public String own() {
        var form = Wording.ownForm(possessive());
        return form == null ? name + "’s" : form;
    }

    /// The verb that goes with [#subject()].
    public String verb(String singular, String plural) {
        return pronouns != null && pronouns.plural() ? plural : singular;
    }
}
