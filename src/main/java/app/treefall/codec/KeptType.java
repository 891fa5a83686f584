package app.treefall.codec;

import app.treefall.domain.Batch;
import app.treefall.domain.BlockEdit;
import app.treefall.domain.Entry;
import app.treefall.domain.Episode;
import app.treefall.domain.Expectation;
import app.treefall.domain.Feedback;
import app.treefall.domain.Kept;
import app.treefall.domain.Ladder;
import app.treefall.domain.LensChoice;
import app.treefall.domain.Metric;
import app.treefall.domain.NamedView;
import app.treefall.domain.OneOnOne;
import app.treefall.domain.Person;
import app.treefall.domain.Priority;
import app.treefall.domain.Profile;
import app.treefall.domain.Question;
import app.treefall.domain.Season;
import app.treefall.domain.Snooze;
import app.treefall.domain.Suggestion;
import app.treefall.domain.Telling;
import app.treefall.domain.Testimonial;
import java.util.List;

/// One type of kept things: its name in files and tables, and its way into text and back.
///
/// @param name singular and lower case, as in `entry`
public record KeptType<T extends Kept>(
        Class<T> of, String name, JsonWriter.Writing<T> writing, JsonObject.Reading<T> reading) {

    public static final KeptType<Entry> ENTRY = new KeptType<>(Entry.class, "entry", Entries::write, Entries::read);
    public static final KeptType<Person> PERSON = new KeptType<>(Person.class, "person", People::write, People::read);
    public static final KeptType<Profile> PROFILE =
            new KeptType<>(Profile.class, "profile", People::writeProfile, People::readProfile);
    public static final KeptType<Priority> PRIORITY =
            new KeptType<>(Priority.class, "priority", Audience::writePriority, Audience::readPriority);
    public static final KeptType<Expectation> EXPECTATION =
            new KeptType<>(Expectation.class, "expectation", Audience::writeExpectation, Audience::readExpectation);
    public static final KeptType<Question> QUESTION =
            new KeptType<>(Question.class, "question", Audience::writeQuestion, Audience::readQuestion);
    public static final KeptType<Feedback> FEEDBACK =
            new KeptType<>(Feedback.class, "feedback", Audience::writeFeedback, Audience::readFeedback);
    public static final KeptType<Telling> TELLING =
            new KeptType<>(Telling.class, "telling", Audience::writeTelling, Audience::readTelling);
    public static final KeptType<Testimonial> TESTIMONIAL =
            new KeptType<>(Testimonial.class, "testimonial", Audience::writeTestimonial, Audience::readTestimonial);
    public static final KeptType<Episode> EPISODE =
            new KeptType<>(Episode.class, "episode", Episodes::write, Episodes::read);
    public static final KeptType<Metric> METRIC =
            new KeptType<>(Metric.class, "metric", Measures::writeMetric, Measures::readMetric);
    public static final KeptType<Ladder> LADDER =
            new KeptType<>(Ladder.class, "ladder", Measures::writeLadder, Measures::readLadder);
    public static final KeptType<Season> SEASON =
            new KeptType<>(Season.class, "season", Measures::writeSeason, Measures::readSeason);
    public static final KeptType<Snooze> SNOOZE =
            new KeptType<>(Snooze.class, "snooze", Measures::writeSnooze, Measures::readSnooze);
    public static final KeptType<LensChoice> LENS_CHOICE =
            new KeptType<>(LensChoice.class, "lens_choice", Dossiers::writeLensChoice, Dossiers::readLensChoice);
    public static final KeptType<BlockEdit> BLOCK_EDIT =
            new KeptType<>(BlockEdit.class, "block_edit", Dossiers::writeBlockEdit, Dossiers::readBlockEdit);

    public static final KeptType<NamedView> NAMED_VIEW =
            new KeptType<>(NamedView.class, "named_view", Views::write, Views::read);

    public static final KeptType<Batch> BATCH =
            new KeptType<>(Batch.class, "batch", Inbox::writeBatch, Inbox::readBatch);

    public static final KeptType<Suggestion> SUGGESTION =
            new KeptType<>(Suggestion.class, "suggestion", Inbox::write, Inbox::read);

    public static final KeptType<OneOnOne> ONE_ON_ONE =
            new KeptType<>(OneOnOne.class, "one_on_one", OneOnOnes::write, OneOnOnes::read);

    /// Every type, so ordered that what is referred to comes before what refers to it, as far as that goes.
    public static final List<KeptType<?>> ALL = List.of(
            PROFILE,
            PERSON,
            METRIC,
            LADDER,
            SEASON,
            PRIORITY,
            ENTRY,
            EXPECTATION,
            QUESTION,
            FEEDBACK,
            EPISODE,
            TELLING,
            TESTIMONIAL,
            SNOOZE,
            LENS_CHOICE,
            BLOCK_EDIT,
            NAMED_VIEW,
            BATCH,
            SUGGESTION,
            ONE_ON_ONE);

    @SuppressWarnings("unchecked") // the type found is the one whose class was asked for
    public static <T extends Kept> KeptType<T> of(Class<T> wanted) {
        for (var type : ALL) {
            if (type.of.equals(wanted)) {
                return (KeptType<T>) type;
            }
        }
        throw new IllegalArgumentException("not a kept type");
    }

    @SuppressWarnings("unchecked") // a value is of the type its own case names
    public static <T extends Kept> KeptType<T> of(T thing) {
        return (KeptType<T>)
                switch (thing) {
                    case Entry _ -> ENTRY;
                    case Person _ -> PERSON;
                    case Profile _ -> PROFILE;
                    case Priority _ -> PRIORITY;
                    case Expectation _ -> EXPECTATION;
                    case Question _ -> QUESTION;
                    case Feedback _ -> FEEDBACK;
                    case Telling _ -> TELLING;
                    case Testimonial _ -> TESTIMONIAL;
                    case Episode _ -> EPISODE;
                    case Metric _ -> METRIC;
                    case Ladder _ -> LADDER;
                    case Season _ -> SEASON;
                    case Snooze _ -> SNOOZE;
                    case LensChoice _ -> LENS_CHOICE;
                    case BlockEdit _ -> BLOCK_EDIT;
                    case NamedView _ -> NAMED_VIEW;
                    case Batch _ -> BATCH;
                    case Suggestion _ -> SUGGESTION;
                    case OneOnOne _ -> ONE_ON_ONE;
                };
    }
}
