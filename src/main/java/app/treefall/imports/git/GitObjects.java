package app.treefall.imports.git;

import app.treefall.imports.json.Visible;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.errors.StopWalkException;
import org.eclipse.jgit.internal.storage.file.ObjectDirectory;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.WindowCacheConfig;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.util.FS;
import org.jspecify.annotations.Nullable;

/// Reads the commits of a repository: the only class that knows JGit.
///
/// It opens the objects and nothing else, with a config of its own that is empty: the repository's config, hooks,
/// attributes and filters are never looked at by JGit, and alternates are none.
final class GitObjects implements AutoCloseable {

    static final class TooMany extends IOException {
        private static final long serialVersionUID = 1;
    }

    /// What reading the commits is of all.
    private static final int READING = 40;

    static final int MOST_COMMITS = 500_000;
    private static final int LONGEST_SUBJECT = 1_000;
    private static final int LONGEST_BODY = 20_000;
    private static final int LONGEST_NAME = 200;
    private static final int LARGEST_COMMIT = 4 * 1024 * 1024;
    private static final int LARGEST_MAILMAP = 1024 * 1024;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}]");
    private static final LocalDate FIRST_DAY = LocalDate.of(1971, 1, 1);

    static {
        QuietSystem.install();
        var small = new WindowCacheConfig();
        small.setStreamFileThreshold(LARGEST_COMMIT);
        small.setExposeStatsViaJmx(false);
        small.install();
    }

    private final ObjectDirectory objects;
    private final List<ObjectId> branches = new ArrayList<>();

    GitObjects(GitFolder folder) throws IOException {
        var plain = folder.objects();
        var shallow = folder.shallow();
        objects = new ObjectDirectory(
                new Config(), plain.toFile(), new File[0], FS.DETECTED, shallow == null ? null : shallow.toFile());
        for (var hash : folder.branches()) {
            branches.add(ObjectId.fromString(hash));
        }
    }

    /// The address the repository's own config names as its owner's; empty where it names none.
    static String addressIn(String config) {
        try {
            var read = new Config();
            read.fromText(config);
            var address = read.getString("user", null, "email");
            return address == null ? "" : address;
        } catch (ConfigInvalidException e) {
            return "";
        }
    }

    Mailmap mailmap() throws IOException {
        if (branches.isEmpty()) {
            return Mailmap.NONE;
        }
        try (var reader = objects.newReader();
                var walk = new RevWalk(reader)) {
            var tree = walk.parseCommit(branches.getFirst()).getTree();
            try (var found = TreeWalk.forPath(reader, ".mailmap", tree)) {
                if (found == null || (found.getRawMode(0) & 0170000) != 0100000) {
                    return Mailmap.NONE;
                }
                var blob = reader.open(found.getObjectId(0));
                return blob.getSize() > LARGEST_MAILMAP
                        ? Mailmap.NONE
                        : new Mailmap(new String(blob.getCachedBytes(LARGEST_MAILMAP), StandardCharsets.UTF_8));
            }
        }
    }

    /// Everybody who wrote here and how many commits.
    Map<Who, Integer> people(Mailmap mailmap, Way way) throws IOException {
        var people = new TreeMap<Who, Integer>(Who.BY_ADDRESS);
        walk(way, commit -> people.merge(mailmap.proper(who(commit)), 1, Integer::sum));
        return people;
    }

    History history(Me me, Mailmap mailmap, LocalDate today, Way way) throws IOException {
        var commits = new ArrayList<Commit>();
        walk(way, commit -> commits.add(read(commit, me, mailmap, today)));
        return new History(commits, branches.stream().map(ObjectId::name).toList());
    }

    @Override
    public void close() {
        objects.close();
    }

    private interface Each {
        void take(RevCommit commit);
    }

    private void walk(Way way, Each each) throws IOException {
        try (var reader = objects.newReader();
                var walk = new RevWalk(reader)) {
            for (var branch : branches) {
                walk.markStart(walk.parseCommit(branch));
            }
            way.part(READING, objects.getApproximateObjectCount() / 4);
            long done = 0;
            for (var commit = next(walk); commit != null; commit = next(walk)) {
                way.step();
                if (++done > MOST_COMMITS) {
                    throw new TooMany();
                }
                each.take(commit);
                commit.disposeBody();
            }
        }
    }

    private static @Nullable RevCommit next(RevWalk walk) throws IOException {
        try {
            return walk.next();
        } catch (StopWalkException e) {
            return null;
        }
    }

    private static Commit read(RevCommit commit, Me me, Mailmap mailmap, LocalDate today) {
        var written = who(commit);
        var proper = mailmap.proper(written);
        var message = Visible.of(commit.getFullMessage()).strip();
        int end = message.indexOf('\n');
        var subject = cut(end < 0 ? message : message.substring(0, end), LONGEST_SUBJECT);
        var body = end < 0 ? "" : cut(message.substring(end).strip(), LONGEST_BODY);
        boolean mine = me.is(written) || me.is(proper) || me.wroteAlong(body, mailmap);
        var parents = new ArrayList<String>(commit.getParentCount());
        for (int i = 0; i < commit.getParentCount(); i++) {
            parents.add(commit.getParent(i).name());
        }
        boolean tells = mine || parents.size() > 1 || subject.startsWith("Revert");
        var when = commit.getAuthorIdent();
        return new Commit(
                commit.name(),
                List.copyOf(parents),
                proper,
                mine,
                mine ? day(when, today) : null,
                when == null ? 0 : when.getWhenAsInstant().getEpochSecond(),
                tells ? subject : "",
                tells ? body : "");
    }

    private static Who who(RevCommit commit) {
        var ident = commit.getAuthorIdent();
        return ident == null ? new Who("", "") : new Who(cleaned(ident.getName()), cleaned(ident.getEmailAddress()));
    }

    private static @Nullable LocalDate day(@Nullable PersonIdent ident, LocalDate today) {
        if (ident == null) {
            return null;
        }
        try {
            Instant when = ident.getWhenAsInstant();
            ZoneOffset zone = ident.getZoneOffset();
            var day = when.atOffset(zone).toLocalDate();
            return day.isBefore(FIRST_DAY) || day.isAfter(today) ? null : day;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String cleaned(String name) {
        return cut(UNSEEN.matcher(name).replaceAll("").strip(), LONGEST_NAME);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + "…";
    }
}
