package app.treefall.codec;

import app.treefall.domain.Confidentiality;
import app.treefall.domain.Contribution;
import app.treefall.domain.DaySpan;
import app.treefall.domain.Entry;
import app.treefall.domain.FollowUp;
import app.treefall.domain.Kind;
import app.treefall.domain.Prediction;
import app.treefall.domain.Scope;
import app.treefall.domain.Service;
import app.treefall.domain.Size;
import app.treefall.domain.Story;

/// An entry and the small parts only it has. Kinds, claims and evidence have their own classes.
final class Entries {

    private Entries() {}

    static void write(JsonWriter out, Entry entry) {
        out.plain("id", entry.id())
                .prose("headline", entry.headline())
                .object("days", entry.days(), Entries::writeDays)
                .object("kind", entry.kind() instanceof Kind.Win ? null : entry.kind(), Kinds::write)
                .object("story", entry.story().equals(Story.NONE) ? null : entry.story(), Entries::writeStory)
                .object(
                        "contribution",
                        entry.contribution().equals(Contribution.UNSAID) ? null : entry.contribution(),
                        Entries::writeContribution)
                .name("scope", entry.scope())
                .name("size", entry.size())
                .prose("project", entry.project())
                .proses("tags", entry.tags())
                .list("serves", entry.serves(), Entries::writeService)
                .ids("shows", entry.shows())
                .list("claims", entry.claims(), Claims::write)
                .list("evidence", entry.evidence(), EvidenceItems::write)
                .nameUnless("confidentiality", Confidentiality.ANYONE, entry.confidentiality())
                .list("predictions", entry.predictions(), Entries::writePrediction)
                .prose("candidNote", entry.candidNote())
                .list("followUps", entry.followUps(), Entries::writeFollowUp)
                .list("silenced", entry.silenced(), Entries::writeSilenced);
    }

    static Entry read(JsonObject in) throws CodecException {
        return new Entry(
                in.id("id"),
                in.prose("headline"),
                in.object("days", Entries::readDays),
                in.objectOr("kind", Kinds::read, new Kind.Win()),
                in.objectOr("story", Entries::readStory, Story.NONE),
                in.objectOr("contribution", Entries::readContribution, Contribution.UNSAID),
                in.nameIfAny("scope", Scope.class),
                in.nameIfAny("size", Size.class),
                in.prose("project"),
                in.proses("tags"),
                in.list("serves", Entries::readService),
                in.ids("shows"),
                in.list("claims", Claims::read),
                in.list("evidence", EvidenceItems::read),
                in.nameOr("confidentiality", Confidentiality.ANYONE),
                in.list("predictions", Entries::readPrediction),
                in.prose("candidNote"),
                in.list("followUps", Entries::readFollowUp),
                in.list("silenced", Entries::readSilenced));
    }

    private static void writeDays(JsonWriter out, DaySpan days) {
        out.plain("first", days.first()).plain("last", days.last());
    }

    private static DaySpan readDays(JsonObject in) throws CodecException {
        return new DaySpan(in.day("first"), in.day("last"));
    }

    private static void writeStory(JsonWriter out, Story story) {
        out.prose("stakes", story.stakes())
                .prose("challenge", story.challenge())
                .prose("action", story.action())
                .prose("result", story.result());
    }

    private static Story readStory(JsonObject in) throws CodecException {
        return new Story(in.prose("stakes"), in.prose("challenge"), in.prose("action"), in.prose("result"));
    }

    private static void writeContribution(JsonWriter out, Contribution contribution) {
        out.name("role", contribution.role())
                .name("initiative", contribution.initiative())
                .list(
                        "credits",
                        contribution.credits(),
                        (credits, credit) ->
                                credits.plain("person", credit.person()).prose("part", credit.part()));
    }

    private static Contribution readContribution(JsonObject in) throws CodecException {
        return new Contribution(
                in.nameIfAny("role", Contribution.Role.class),
                in.nameIfAny("initiative", Contribution.Initiative.class),
                in.list("credits", credit -> new Contribution.Credit(credit.id("person"), credit.prose("part"))));
    }

    private static void writeService(JsonWriter out, Service service) {
        out.plain("priority", service.priority()).prose("how", service.how());
    }

    private static Service readService(JsonObject in) throws CodecException {
        return new Service(in.id("priority"), in.prose("how"));
    }

    private static void writePrediction(JsonWriter out, Prediction prediction) {
        out.plain("day", prediction.day()).plain("person", prediction.person()).name("answer", prediction.answer());
    }

    private static Prediction readPrediction(JsonObject in) throws CodecException {
        return new Prediction(in.day("day"), in.id("person"), in.name("answer", Prediction.Answer.class));
    }

    private static void writeFollowUp(JsonWriter out, FollowUp followUp) {
        out.plain("due", followUp.due())
                .name("outcome", followUp.outcome())
                .prose("note", followUp.note())
                .plain("answered", followUp.answered());
    }

    private static FollowUp readFollowUp(JsonObject in) throws CodecException {
        return new FollowUp(
                in.day("due"),
                in.nameIfAny("outcome", FollowUp.Outcome.class),
                in.prose("note"),
                in.dayIfAny("answered"));
    }

    private static void writeSilenced(JsonWriter out, Entry.Silenced silenced) {
        out.prose("rule", silenced.rule());
    }

    private static Entry.Silenced readSilenced(JsonObject in) throws CodecException {
        return new Entry.Silenced(in.prose("rule"));
    }
}
