package app.treefall.imports.github;

import app.treefall.domain.DaySpan;
import app.treefall.domain.Kind;
import app.treefall.imports.ImportOptions;
import app.treefall.imports.Importer;
import app.treefall.imports.Intake;
import app.treefall.imports.Source;
import app.treefall.imports.git.Headline;
import app.treefall.imports.json.JsonRecord;
import app.treefall.imports.json.JsonRecords;
import app.treefall.imports.json.JsonValue;
import app.treefall.imports.json.RecordFields;
import app.treefall.imports.json.RecordsReading;
import app.treefall.imports.story.Label;
import app.treefall.imports.story.LabelledLines;
import app.treefall.imports.story.StoryBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Pull requests as `gh pr list --json …` and `gh search prs --json …` write them, with whatever fields were asked for.
public final class PullRequestImporter implements Importer {

    private static final String FORMAT = "gh";
    private static final List<String> OF_A_PULL_REQUEST = List.of(
            "mergedAt", "headRefName", "baseRefName", "isDraft", "reviewDecision", "mergeCommit", "changedFiles");
    private static final Pattern ADDRESS = Pattern.compile("https://[^/\\s]+/([^/\\s]+)/([^/\\s]+)/pull/\\d+");

    /// What the template of a pull request says to its author, seen by nobody else.
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Source source) {
        if (!source.isNamed(".json", ".jsonl", ".ndjson", ".txt")) {
            return false;
        }
        var first = JsonRecords.first(source.bytes(), Set.of());
        if (first == null || !(first.value() instanceof JsonValue.Fields fields)) {
            return false;
        }
        boolean linked = ADDRESS.matcher(fields.get("url").words()).matches();
        return fields.fields().containsKey("title")
                && (linked || OF_A_PULL_REQUEST.stream().anyMatch(fields.fields()::containsKey));
    }

    @Override
    public Intake read(Source source, ImportOptions options) {
        return RecordsReading.read(source.bytes(), options, Set.of(), Set.of(), PullRequestImporter::story);
    }

    private static @Nullable StoryBuilder story(JsonRecord record) {
        if (!(record.value() instanceof JsonValue.Fields all)) {
            return null;
        }
        var fields = new RecordFields(all);
        var title = fields.words("title");
        if (title.isEmpty() || isOfABot(all)) {
            return null;
        }
        var story = new StoryBuilder(FORMAT);
        var kind = when(story, fields);
        story.headline(kind == Kind.Name.WIN ? Headline.of(title) : title);
        where(story, fields);
        LabelledLines.tell(
                story, COMMENT.matcher(fields.words("body")).replaceAll("").strip());
        story.part(Label.TAGS, "labels", fields.list("labels", "name"));
        story.label("Milestone", nameIn(fields.take("milestone"), "title"));
        story.label("Author", nameIn(fields.take("author"), "login"));
        story.label("Reviewed by", fields.list("latestReviews", "author"));
        changes(story, fields);
        for (var issue : fields.list("closingIssuesReferences", "url").split(", ")) {
            link(story, issue);
        }
        fields.leaveOut(
                        "id",
                        "baseRefName",
                        "baseRefOid",
                        "headRefName",
                        "headRefOid",
                        "headRepository",
                        "headRepositoryOwner",
                        "isCrossRepository",
                        "isDraft",
                        "mergeCommit",
                        "mergeStateStatus",
                        "mergeable",
                        "maintainerCanModify",
                        "potentialMergeCommit",
                        "fullDatabaseId",
                        "mergedBy",
                        "updatedAt",
                        "closed",
                        "isPinned",
                        "isLocked",
                        "isPullRequest",
                        "authorAssociation",
                        "autoMergeRequest",
                        "statusCheckRollup",
                        "reviewRequests",
                        "reviewDecision",
                        "reactionGroups",
                        "projectCards",
                        "projectItems",
                        "files",
                        "commits")
                .rest(story);
        return story;
    }

    /// What a program of the repository asked for is nobody's accomplishment.
    private static boolean isOfABot(JsonValue.Fields fields) {
        return fields.get("author") instanceof JsonValue.Fields author
                && author.get("is_bot") instanceof JsonValue.Truth(var isBot)
                && isBot;
    }

    private static Kind.Name when(StoryBuilder story, RecordFields fields) {
        var created = fields.day("createdAt", story);
        var merged = fields.day("mergedAt", story);
        var closed = fields.day("closedAt", story);
        var state = fields.words("state").toUpperCase(Locale.ROOT);
        boolean open = state.equals("OPEN") || (state.isEmpty() && merged == null && closed == null);
        boolean gone = state.equals("CLOSED") && merged == null;
        var kind = open ? Kind.Name.THREAD : gone ? Kind.Name.SETBACK : Kind.Name.WIN;
        story.kind(kind);
        if (gone) {
            story.label("State", "closed without being merged");
        }
        var day = merged != null ? merged : closed != null ? closed : created;
        story.days(day == null ? null : DaySpan.on(day));
        return kind;
    }

    private static void where(StoryBuilder story, RecordFields fields) {
        var address = fields.words("url");
        var number = fields.words("number");
        var repository = nameIn(fields.take("repository"), "nameWithOwner");
        var matcher = ADDRESS.matcher(address);
        if (matcher.matches()) {
            story.project(matcher.group(2));
        } else if (!repository.isEmpty()) {
            story.project(repository.substring(repository.lastIndexOf('/') + 1));
        }
        if (address.isEmpty()) {
            story.label("Pull request", number.isEmpty() ? "" : "#" + number);
        } else {
            story.origin(address);
            story.link(number.isEmpty() ? "" : "#" + number, address);
        }
    }

    private static void changes(StoryBuilder story, RecordFields fields) {
        var added = fields.words("additions");
        var deleted = fields.words("deletions");
        var files = fields.words("changedFiles");
        var lines = added.isEmpty() && deleted.isEmpty() ? "" : "+" + added + " -" + deleted + " lines";
        story.label("Changes", lines + (lines.isEmpty() || files.isEmpty() ? "" : ", ") + filesIn(files));
    }

    private static String filesIn(String files) {
        return files.isEmpty() ? "" : files + (files.equals("1") ? " file" : " files");
    }

    private static void link(StoryBuilder story, String address) {
        if (!address.isBlank()) {
            story.link("", address);
        }
    }

    private static String nameIn(JsonValue value, String field) {
        return value instanceof JsonValue.Fields fields ? fields.get(field).words() : value.words();
    }
}
