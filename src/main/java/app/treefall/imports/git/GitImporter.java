package app.treefall.imports.git;

import app.treefall.imports.FolderImporter;
import app.treefall.imports.Found;
import app.treefall.imports.ImportOptions;
import app.treefall.imports.ImportQuestion;
import app.treefall.imports.Intake;
import app.treefall.imports.Refusal;
import app.treefall.imports.TextLine;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A git repository on this disk: one's own commits as pieces of work. Nothing of the repository is run or written.
public final class GitImporter implements FolderImporter {

    /// The answer that says who of them one is: names or addresses, each on a line of its own.
    public static final String ME = "me";

    /// The answer that says from which day on.
    public static final String SINCE = "since";

    private static final int MOST_ENTRIES = 100_000;
    private static final int MOST_PEOPLE = 500;

    @Override
    public String format() {
        return "git";
    }

    @Override
    public boolean recognises(Path folder) {
        return GitFolder.in(folder) != null || GitFolder.leadsElsewhere(folder);
    }

    @Override
    public Reading read(Path folder, ImportOptions options) {
        var git = GitFolder.in(folder);
        if (git == null) {
            var why = GitFolder.leadsElsewhere(folder) ? Refusal.REPOSITORY_ELSEWHERE : Refusal.NOT_A_REPOSITORY;
            return refused("", why);
        }
        var way = new Way(options.progress());
        try (var objects = new GitObjects(git)) {
            var mailmap = objects.mailmap();
            var me = new Me(options.answers().getOrDefault(ME, GitObjects.addressIn(git.config())));
            if (me.isNobody()) {
                return asked(git, objects.people(mailmap, way), me);
            }
            var history = objects.history(me, mailmap, options.today(), way);
            var sorting = Sorting.of(history, way);
            var people = history.people();
            return sorting.mine() == 0
                    ? asked(git, people, me)
                    : new Reading(git.name(), question(people, me), intake(git.name(), sorting, options, way));
        } catch (Way.Cancelled e) {
            return refused(git.name(), Refusal.CANCELLED);
        } catch (GitObjects.TooMany e) {
            return refused(git.name(), Refusal.TOO_MANY_COMMITS);
        } catch (GitFolder.Untrusted e) {
            return refused(git.name(), Refusal.NOT_PLAIN_FILES);
        } catch (IOException | RuntimeException e) {
            return refused(git.name(), Refusal.REPOSITORY_BROKEN); // whatever stands in it, it ends here
        }
    }

    private static Intake intake(String name, Sorting sorting, ImportOptions options, Way way) throws Way.Cancelled {
        var since = since(options.answers().get(SINCE));
        var story = new WorkStory(name, options);
        var found = new ArrayList<Found>();
        int before = 0;
        way.part(Way.WHOLE, sorting.works().size());
        for (var work : sorting.works()) {
            way.step();
            if (since != null && WorkStory.endsBefore(work, since)) {
                before += work.commits().size();
            } else {
                found.add(story.of(work));
            }
        }
        if (found.size() > MOST_ENTRIES) {
            return new Intake.Refused(Refusal.TOO_MANY_ENTRIES, 0);
        }
        var left = new ArrayList<TextLine>();
        sorting.noise().forEach((noise, count) -> left.add(left(count, noise.words())));
        if (before > 0) {
            left.add(left(before, "before " + since));
        }
        if (sorting.others() > 0) {
            left.add(left(sorting.others(), "by others"));
        }
        return new Intake.Understood(found, List.of(), left);
    }

    private static TextLine left(int count, String why) {
        return new TextLine(0, count + (count == 1 ? " commit: " : " commits: ") + why);
    }

    private static @Nullable LocalDate since(@Nullable String day) {
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Reading asked(GitFolder git, Map<Who, Integer> people, Me me) {
        return new Reading(git.name(), question(people, me), new Intake.Refused(Refusal.WHO_ARE_YOU, 0));
    }

    /// Which of these are you? The one with the most commits first; those known to be are chosen.
    private static List<ImportQuestion> question(Map<Who, Integer> people, Me me) {
        var all = people.entrySet().stream()
                .filter(each -> !each.getKey().words().isEmpty())
                .sorted(Map.Entry.<Who, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_PEOPLE)
                .toList();
        var known = all.stream()
                .map(Map.Entry::getKey)
                .filter(me::is)
                .map(Who::words)
                .collect(Collectors.joining("\n"));
        var names = all.stream().map(each -> each.getKey().words()).toList();
        var counts = all.stream().map(Map.Entry::getValue).toList();
        return all.isEmpty() ? List.of() : List.of(new ImportQuestion(ME, names, known, counts));
    }

    private static Reading refused(String name, Refusal reason) {
        return new Reading(name, List.of(), new Intake.Refused(reason, 0));
    }
}
