package app.treefall.codec;

import app.treefall.codec.CodecException.Problem;
import app.treefall.domain.Person;
import app.treefall.domain.Profile;
import app.treefall.domain.Pronouns;
import org.jspecify.annotations.Nullable;

/// People, the one who writes, and how to speak of them.
final class People {

    private People() {}

    static void write(JsonWriter out, Person person) {
        out.plain("id", person.id()).prose("name", person.name()).prose("handle", person.handle());
        writePronouns(out, person.pronouns());
        out.name("relation", person.relation())
                .prose("title", person.title())
                .truth("decides", person.decides())
                .object(
                        "attention",
                        person.attention().equals(Person.Attention.UNKNOWN) ? null : person.attention(),
                        People::writeAttention)
                .object(
                        "oneOnOne",
                        person.oneOnOne(),
                        (each, cadence) ->
                                each.whole("everyDays", cadence.everyDays()).whole("minutes", cadence.minutes()))
                .prose("note", person.note());
    }

    static Person read(JsonObject in) throws CodecException {
        return new Person(
                in.id("id"),
                in.prose("name"),
                in.prose("handle"),
                readPronouns(in),
                in.name("relation", Person.Relation.class),
                in.prose("title"),
                in.truth("decides"),
                in.objectOr("attention", People::readAttention, Person.Attention.UNKNOWN),
                in.objectIfAny("oneOnOne", each -> new Person.Cadence(each.whole("everyDays"), each.whole("minutes"))),
                in.prose("note"));
    }

    static void writeProfile(JsonWriter out, Profile profile) {
        out.prose("name", profile.name());
        writePronouns(out, profile.pronouns());
        out.prose("title", profile.title())
                .prose("team", profile.team())
                .prose("company", profile.company())
                .prose("aim", profile.aim())
                .list(
                        "redactions",
                        profile.redactions(),
                        (item, it) -> item.prose("word", it.word()).prose("replacement", it.replacement()));
    }

    static Profile readProfile(JsonObject in) throws CodecException {
        return new Profile(
                in.prose("name"),
                readPronouns(in),
                in.prose("title"),
                in.prose("team"),
                in.prose("company"),
                in.prose("aim"),
                in.list("redactions", item -> new Profile.Redaction(item.prose("word"), item.prose("replacement"))));
    }

    private static void writeAttention(JsonWriter out, Person.Attention attention) {
        out.prose("watches", attention.watches())
                .prose("reportsUp", attention.reportsUp())
                .proses("theirWords", attention.theirWords())
                .list(
                        "toBeExplained",
                        attention.toBeExplained(),
                        (item, it) -> item.prose("word", it.word()).prose("meaning", it.meaning()))
                .truth("hesitant", attention.hesitant());
    }

    private static Person.Attention readAttention(JsonObject in) throws CodecException {
        return new Person.Attention(
                in.prose("watches"),
                in.prose("reportsUp"),
                in.proses("theirWords"),
                in.list(
                        "toBeExplained",
                        item -> new Person.Attention.Explained(item.prose("word"), item.prose("meaning"))),
                in.truth("hesitant"));
    }

    private static void writePronouns(JsonWriter out, @Nullable Pronouns pronouns) {
        if (Pronouns.SHE.equals(pronouns)) {
            out.text("pronouns", "she");
        } else if (Pronouns.HE.equals(pronouns)) {
            out.text("pronouns", "he");
        } else if (Pronouns.THEY.equals(pronouns)) {
            out.text("pronouns", "they");
        } else {
            out.object(
                    "pronouns",
                    pronouns,
                    (own, it) -> own.prose("subject", it.subject())
                            .prose("object", it.object())
                            .prose("possessive", it.possessive())
                            .prose("reflexive", it.reflexive())
                            .truth("plural", it.plural()));
        }
    }

    private static @Nullable Pronouns readPronouns(JsonObject in) throws CodecException {
        if (!in.isText("pronouns")) {
            return in.objectIfAny(
                    "pronouns",
                    own -> new Pronouns(
                            own.prose("subject"),
                            own.prose("object"),
                            own.prose("possessive"),
                            own.prose("reflexive"),
                            own.truth("plural")));
        }
        return switch (in.text("pronouns")) {
            case "she" -> Pronouns.SHE;
            case "he" -> Pronouns.HE;
            case "they" -> Pronouns.THEY;
            default -> throw in.wrong(Problem.UNKNOWN_VALUE);
        };
    }
}
