package app.treefall.codec;

import app.treefall.domain.Criterion;
import app.treefall.domain.Direction;
import app.treefall.domain.Ladder;
import app.treefall.domain.Metric;
import app.treefall.domain.Season;
import app.treefall.domain.Snooze;
import app.treefall.domain.Unit;

/// What work is measured by and towards: metrics, ladders, seasons; and the nudges put off.
final class Measures {

    private Measures() {}

    static void writeMetric(JsonWriter out, Metric metric) {
        out.plain("id", metric.id())
                .prose("name", metric.name())
                .prose("unit", metric.unit().symbol())
                .name("better", metric.better())
                .amount("target", metric.target())
                .prose("source", metric.source())
                .list(
                        "readings",
                        metric.readings(),
                        (item, reading) -> item.plain("day", reading.day())
                                .amount("amount", reading.amount())
                                .truth("estimated", reading.estimated())
                                .prose("note", reading.note()));
    }

    static Metric readMetric(JsonObject in) throws CodecException {
        return new Metric(
                in.id("id"),
                in.prose("name"),
                new Unit(in.prose("unit")),
                in.name("better", Direction.class),
                in.amountIfAny("target"),
                in.prose("source"),
                in.list(
                        "readings",
                        item -> new Metric.Reading(
                                item.day("day"), item.amount("amount"), item.truth("estimated"), item.prose("note"))));
    }

    static void writeLadder(JsonWriter out, Ladder ladder) {
        out.plain("id", ladder.id())
                .prose("name", ladder.name())
                .proses("levels", ladder.levels())
                .proses("competencies", ladder.competencies())
                .list(
                        "criteria",
                        ladder.criteria(),
                        (item, criterion) -> item.plain("id", criterion.id())
                                .prose("level", criterion.level())
                                .prose("competency", criterion.competency())
                                .prose("expectation", criterion.expectation())
                                .prose("ownWords", criterion.ownWords()));
    }

    static Ladder readLadder(JsonObject in) throws CodecException {
        return new Ladder(
                in.id("id"),
                in.prose("name"),
                in.proses("levels"),
                in.proses("competencies"),
                in.list(
                        "criteria",
                        item -> new Criterion(
                                item.id("id"),
                                item.prose("level"),
                                item.prose("competency"),
                                item.prose("expectation"),
                                item.prose("ownWords"))));
    }

    static void writeSeason(JsonWriter out, Season season) {
        out.plain("id", season.id())
                .prose("name", season.name())
                .plain("start", season.start())
                .plain("decision", season.decision())
                .plain("ladder", season.ladder())
                .prose("currentLevel", season.currentLevel())
                .prose("targetLevel", season.targetLevel());
    }

    static Season readSeason(JsonObject in) throws CodecException {
        return new Season(
                in.id("id"),
                in.prose("name"),
                in.day("start"),
                in.day("decision"),
                in.idIfAny("ladder"),
                in.prose("currentLevel"),
                in.prose("targetLevel"));
    }

    static void writeSnooze(JsonWriter out, Snooze snooze) {
        out.plain("id", snooze.id())
                .prose("nudge", snooze.nudge())
                .plain("until", snooze.until())
                .plain("after", snooze.after());
    }

    static Snooze readSnooze(JsonObject in) throws CodecException {
        return new Snooze(in.id("id"), in.prose("nudge"), in.day("until"), in.idIfAny("after"));
    }
}
