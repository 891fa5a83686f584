package app.treefall.codec;

import app.treefall.domain.Expectation;
import app.treefall.domain.Feedback;
import app.treefall.domain.Permission;
import app.treefall.domain.Priority;
import app.treefall.domain.Question;
import app.treefall.domain.Telling;
import app.treefall.domain.Testimonial;

/// What other people want, think, ask, say and were told.
final class Audience {

    private Audience() {}

    static void writePriority(JsonWriter out, Priority priority) {
        out.plain("id", priority.id())
                .plain("person", priority.person())
                .prose("handle", priority.handle())
                .prose("name", priority.name())
                .prose("words", priority.words())
                .prose("measure", priority.measure())
                .plain("metric", priority.metric())
                .plain("since", priority.since())
                .plain("until", priority.until());
    }

    static Priority readPriority(JsonObject in) throws CodecException {
        return new Priority(
                in.id("id"),
                in.idIfAny("person"),
                in.prose("handle"),
                in.prose("name"),
                in.prose("words"),
                in.prose("measure"),
                in.idIfAny("metric"),
                in.day("since"),
                in.dayIfAny("until"));
    }

    static void writeExpectation(JsonWriter out, Expectation expectation) {
        out.plain("id", expectation.id())
                .plain("person", expectation.person())
                .plain("asked", expectation.asked())
                .prose("question", expectation.question())
                .prose("answer", expectation.answer())
                .prose("meets", expectation.meets())
                .prose("amazes", expectation.amazes())
                .ids("metBy", expectation.metBy())
                .nameUnless("progress", Expectation.Progress.OPEN, expectation.progress());
    }

    static Expectation readExpectation(JsonObject in) throws CodecException {
        return new Expectation(
                in.id("id"),
                in.id("person"),
                in.day("asked"),
                in.prose("question"),
                in.prose("answer"),
                in.prose("meets"),
                in.prose("amazes"),
                in.ids("metBy"),
                in.nameOr("progress", Expectation.Progress.OPEN));
    }

    static void writeQuestion(JsonWriter out, Question question) {
        out.plain("id", question.id())
                .prose("bankKey", question.bankKey())
                .prose("words", question.words())
                .name("purpose", question.purpose())
                .truth("retired", question.retired())
                .list(
                        "asked",
                        question.asked(),
                        (item, asked) -> item.plain("person", asked.person())
                                .plain("day", asked.day())
                                .plain("episode", asked.episode())
                                .prose("answer", asked.answer()));
    }

    static Question readQuestion(JsonObject in) throws CodecException {
        return new Question(
                in.id("id"),
                in.prose("bankKey"),
                in.prose("words"),
                in.name("purpose", Question.Purpose.class),
                in.truth("retired"),
                in.list(
                        "asked",
                        item -> new Question.Asked(
                                item.id("person"), item.day("day"), item.idIfAny("episode"), item.prose("answer"))));
    }

    static void writeFeedback(JsonWriter out, Feedback feedback) {
        out.plain("id", feedback.id())
                .plain("person", feedback.person())
                .name("tone", feedback.tone())
                .prose("theme", feedback.theme())
                .plain("asked", feedback.asked())
                .prose("question", feedback.question())
                .plain("received", feedback.received())
                .prose("words", feedback.words())
                .prose("plan", feedback.plan())
                .ids("actedIn", feedback.actedIn())
                .plain("toldThem", feedback.toldThem())
                .prose("report", feedback.report())
                .plain("confirmed", feedback.confirmed())
                .prose("confirmation", feedback.confirmation())
                .nameUnless("permission", Permission.NOT_ASKED, feedback.permission())
                .plain("about", feedback.about());
    }

    static Feedback readFeedback(JsonObject in) throws CodecException {
        return new Feedback(
                in.id("id"),
                in.id("person"),
                in.nameIfAny("tone", Feedback.Tone.class),
                in.prose("theme"),
                in.dayIfAny("asked"),
                in.prose("question"),
                in.dayIfAny("received"),
                in.prose("words"),
                in.prose("plan"),
                in.ids("actedIn"),
                in.dayIfAny("toldThem"),
                in.prose("report"),
                in.dayIfAny("confirmed"),
                in.prose("confirmation"),
                in.nameOr("permission", Permission.NOT_ASKED),
                in.idIfAny("about"));
    }

    static void writeTelling(JsonWriter out, Telling telling) {
        out.plain("id", telling.id())
                .plain("entry", telling.entry())
                .plain("person", telling.person())
                .plain("day", telling.day())
                .name("setting", telling.setting())
                .name("landing", telling.landing())
                .name("sign", telling.sign())
                .prose("words", telling.words())
                .plain("landedOn", telling.landedOn())
                .plain("episode", telling.episode());
    }

    static Telling readTelling(JsonObject in) throws CodecException {
        return new Telling(
                in.id("id"),
                in.id("entry"),
                in.id("person"),
                in.day("day"),
                in.name("setting", Telling.Setting.class),
                in.nameIfAny("landing", Telling.Landing.class),
                in.nameIfAny("sign", Telling.Sign.class),
                in.prose("words"),
                in.dayIfAny("landedOn"),
                in.idIfAny("episode"));
    }

    static void writeTestimonial(JsonWriter out, Testimonial testimonial) {
        out.plain("id", testimonial.id())
                .prose("words", testimonial.words())
                .plain("person", testimonial.person())
                .prose("name", testimonial.name())
                .prose("role", testimonial.role())
                .plain("day", testimonial.day())
                .nameUnless("permission", Permission.NOT_ASKED, testimonial.permission())
                .ids("about", testimonial.about());
    }

    static Testimonial readTestimonial(JsonObject in) throws CodecException {
        return new Testimonial(
                in.id("id"),
                in.prose("words"),
                in.idIfAny("person"),
                in.prose("name"),
                in.prose("role"),
                in.day("day"),
                in.nameOr("permission", Permission.NOT_ASKED),
                in.ids("about"));
    }
}
