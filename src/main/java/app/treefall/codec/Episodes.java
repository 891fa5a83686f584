package app.treefall.codec;

import app.treefall.domain.Episode;
import app.treefall.domain.Episode.Posed;
import app.treefall.domain.Episode.Promise;
import app.treefall.domain.Episode.TalkingPoint;

/// 1:1s with their points, questions and promises.
final class Episodes {

    private Episodes() {}

    static void write(JsonWriter out, Episode episode) {
        out.plain("id", episode.id())
                .plain("person", episode.person())
                .plain("day", episode.day())
                .plain("at", episode.at())
                .whole("minutes", episode.minutes())
                .prose("title", episode.title())
                .truth("held", episode.held())
                .list("points", episode.points(), Episodes::writePoint)
                .list("questions", episode.questions(), Episodes::writePosed)
                .list("promises", episode.promises(), Episodes::writePromise)
                .proses("status", episode.status())
                .proses("nextTime", episode.nextTime())
                .prose("notes", episode.notes());
    }

    static Episode read(JsonObject in) throws CodecException {
        return new Episode(
                in.id("id"),
                in.id("person"),
                in.day("day"),
                in.timeIfAny("at"),
                in.whole("minutes"),
                in.prose("title"),
                in.truth("held"),
                in.list("points", Episodes::readPoint),
                in.list("questions", Episodes::readPosed),
                in.list("promises", Episodes::readPromise),
                in.proses("status"),
                in.proses("nextTime"),
                in.prose("notes"));
    }

    private static void writePoint(JsonWriter out, TalkingPoint point) {
        out.plain("entry", point.entry()).prose("words", point.words());
        if (point.carried() != 0) {
            out.whole("carried", point.carried());
        }
        out.name("outcome", point.outcome()).prose("theirWords", point.theirWords());
        var minutes = point.minutes();
        if (minutes != null) {
            out.whole("minutes", minutes);
        }
        out.list("beats", point.beats(), Episodes::writeBeat);
    }

    private static TalkingPoint readPoint(JsonObject in) throws CodecException {
        var carried = in.wholeIfAny("carried");
        return new TalkingPoint(
                in.idIfAny("entry"),
                in.prose("words"),
                carried == null ? 0 : carried,
                in.nameIfAny("outcome", TalkingPoint.Outcome.class),
                in.prose("theirWords"),
                in.wholeIfAny("minutes"),
                in.list("beats", Episodes::readBeat));
    }

    private static void writeBeat(JsonWriter out, TalkingPoint.OwnBeat beat) {
        out.prose("label", beat.label()).prose("words", beat.words()).prose("over", beat.over());
    }

    private static TalkingPoint.OwnBeat readBeat(JsonObject in) throws CodecException {
        return new TalkingPoint.OwnBeat(in.prose("label"), in.prose("words"), in.prose("over"));
    }

    private static void writePosed(JsonWriter out, Posed posed) {
        out.plain("question", posed.question()).prose("words", posed.words()).prose("answer", posed.answer());
    }

    private static Posed readPosed(JsonObject in) throws CodecException {
        return new Posed(in.idIfAny("question"), in.prose("words"), in.prose("answer"));
    }

    private static void writePromise(JsonWriter out, Promise promise) {
        out.name("by", promise.by())
                .prose("words", promise.words())
                .plain("due", promise.due())
                .plain("kept", promise.kept());
    }

    private static Promise readPromise(JsonObject in) throws CodecException {
        return new Promise(in.name("by", Promise.By.class), in.prose("words"), in.dayIfAny("due"), in.dayIfAny("kept"));
    }
}
