package app.treefall.domain;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Words being written, kept before anybody saved them. One per place.
public sealed interface Draft {

    /// Where it is offered again: `capture`, or the id of the entry being edited.
    String place();

    /// The quick-capture line.
    record Line(Prose text) implements Draft {
        public static final String PLACE = "capture";

        @Override
        public String place() {
            return PLACE;
        }
    }

    /// An entry in the editor.
    ///
    /// @param readRevision the revision the edit started from, 0 for a new entry
    record EntryEdit(Entry entry, long readRevision) implements Draft {
        @Override
        public String place() {
            return entry.id().toString();
        }
    }

    /// Any other form being filled in: a telling, the wrap-up of a 1:1, a number of an entry.
    ///
    /// @param place what kind of form, and for what: `telling/<id of the entry>`
    /// @param about goes for good together with it; null when it is about nothing that is kept
    record Form(String place, List<Field> fields, @Nullable Id<? extends Kept> about) implements Draft {
        public Form {
            fields = List.copyOf(fields);
        }

        /// What kind of form it is: the first part of its place.
        public String kind() {
            int slash = place.indexOf('/');
            return slash < 0 ? place : place.substring(0, slash);
        }

        /// Where a new telling of an entry is said.
        public static String telling(Id<Entry> entry) {
            return "telling/" + entry;
        }

        /// Where it is said how an earlier telling landed.
        public static String landing(Id<Telling> telling) {
            return "landing/" + telling;
        }

        /// Where it is written down what somebody says was contributed.
        public static String perception(Id<Person> person) {
            return "perception/" + person;
        }

        /// Where it is said how a 1:1 went.
        public static String wrapUp(Id<Episode> episode) {
            return "wrap-up/" + episode;
        }

        /// Where it is said how a 1:1 went that nobody planned.
        public static String met(Id<Person> person) {
            return "met/" + person;
        }

        /// Where a number of an entry is filled in.
        ///
        /// @param which its place among the numbers of the entry, from 0; less for a new one
        public static String number(Id<Entry> entry, int which) {
            return "number/" + entry + (which < 0 ? "" : "/" + which);
        }

        /// Where the title of a 1:1 is typed.
        public static String title(Id<Episode> episode) {
            return "title/" + episode;
        }

        /// Where the status of a 1:1 is typed.
        public static String status(Id<Episode> episode) {
            return "status/" + episode;
        }

        /// Where the beats of a point are put into other words.
        ///
        /// @param about the entry the point is about, so that they are found wherever it stands
        public static String beats(Id<Episode> episode, Id<Entry> about) {
            return "beats/" + episode + "/" + about;
        }

        /// The same for a point about nothing that is logged.
        ///
        /// @param point its place, from 0
        public static String beats(Id<Episode> episode, int point) {
            return "beats/" + episode + "/" + point;
        }

        /// Where a 1:1 is planned.
        public static String plan(@Nullable Id<Person> with) {
            return with == null ? "plan" : "plan/" + with;
        }

        /// Where a planned 1:1 is moved.
        public static String move(Id<Episode> episode) {
            return "move/" + episode;
        }

        /// Where something of the settings is set up; `what` is `profile` or `ladder`.
        ///
        /// @param id null for a new one, and for what there is only one of
        public static String settings(String what, @Nullable Id<? extends Kept> id) {
            return "settings/" + what + (id == null ? "" : "/" + id);
        }

        /// Where somebody, or what they want or expect, is set up; `what` is `person`, `priority`,
        /// `expectation`,
        /// `question` or `answer`.
        ///
        /// @param id null for a new one
        public static String audience(String what, @Nullable Id<? extends Kept> id) {
            return "audience/" + what + (id == null ? "" : "/" + id);
        }

        /// Where it is said how an entry serves a priority.
        public static String service(Id<Entry> entry, Id<Priority> priority) {
            return line(entry, "serves/" + priority);
        }

        /// Where a number, a reading or somebody's words are filled in on the impact screen.
        ///
        /// @param what which form: `reading`, `metric`, `said`, `share`
        /// @param id   null for a new one
        public static String impact(String what, @Nullable Id<? extends Kept> id) {
            return "impact/" + what + (id == null ? "" : "/" + id);
        }

        /// Where one line of an entry is asked for.
        ///
        /// @param what which line: `news`, `project`, `credit/<id of a person>`
        public static String line(Id<Entry> entry, String what) {
            return "line/" + entry + "/" + what;
        }

        /// What a thread has news of, wherever it is asked.
        public static String news(Id<Entry> thread) {
            return line(thread, "news");
        }

        /// Where other words are given to one block of a document. Names only: the keys may hold somebody's
        /// words.
        public static String words(Prose document, Prose block) {
            var both = document.text() + "\n" + block.text();
            return "words/" + UUID.nameUUIDFromBytes(both.getBytes(StandardCharsets.UTF_8));
        }

        /// Where a feedback is taken one turn further, or filled in whole.
        ///
        /// @param turn which: `receive`, `plan`, `tell`, `confirm`, or `card` for the whole
        public static String loop(Id<Feedback> feedback, String turn) {
            return "loop/" + feedback + "/" + turn;
        }

        /// Where it is written down what somebody said without a form of its own waiting for it.
        public static String hearing() {
            return "heard";
        }

        /// Where somebody is asked for feedback.
        public static String asking() {
            return "ask";
        }
    }

    /// One text with no form around it, such as where the harvest was left off.
    record Note(String place, Prose text, @Nullable Id<? extends Kept> about) implements Draft {}

    /// What stands in one field of a form.
    record Field(String name, Prose words) {}
}
