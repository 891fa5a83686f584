package app.treefall.store;

import app.treefall.domain.Change;
import app.treefall.domain.Entry;
import app.treefall.domain.Evidence;
import app.treefall.domain.Kind;
import app.treefall.domain.Prose;
import app.treefall.domain.Quantity;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// All words of one entry, as it can be searched by them. For its owner only: the candid note is among them.
record EntryWords(String headline, String story, String people, String tags) {

    /// Looks up what somebody is called; empty when nobody knows.
    interface Names {
        String of(String person) throws SQLException;
    }

    static EntryWords of(Entry entry, Names names) throws SQLException {
        return new EntryWords(entry.headline().text(), joined(story(entry)), people(entry, names), tags(entry));
    }

    /// The fields with text in a script that puts no space between words, for finding pieces of it; empty when
    /// there is none.
    String unspaced() {
        var text = new StringBuilder();
        for (var field : List.of(headline, story, people, tags)) {
            if (Scripts.isUnspaced(field)) {
                text.append(text.isEmpty() ? "" : "\n").append(Normalizer.normalize(field, Normalizer.Form.NFC));
            }
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return "EntryWords[" + story.length() + " chars]";
    }

    private static List<Prose> story(Entry entry) {
        var words = new ArrayList<Prose>();
        var story = entry.story();
        words.addAll(List.of(story.stakes(), story.challenge(), story.action(), story.result()));
        words.addAll(kind(entry.kind()));
        for (var claim : entry.claims()) {
            words.addAll(List.of(claim.what(), Prose.of(number(claim.change())), claim.period(), claim.source()));
        }
        entry.evidence().forEach(each -> words.addAll(evidence(each)));
        entry.contribution().credits().forEach(credit -> words.add(credit.part()));
        entry.serves().forEach(service -> words.add(service.how()));
        entry.followUps().forEach(followUp -> words.add(followUp.note()));
        words.add(entry.candidNote());
        return words;
    }

    private static List<Prose> kind(Kind kind) {
        return switch (kind) {
            case Kind.Win _ -> List.of();
            case Kind.Prevention(var wouldHave, var howWeKnow, var exposed, var held) ->
                List.of(wouldHave, howWeKnow, exposed, held);
            case Kind.Learning(var _, var worth) -> List.of(worth);
            case Kind.Setback(var whatChanged, var proof) -> List.of(whatChanged, proof);
            case Kind.Thread thread -> {
                var words = new ArrayList<>(List.of(thread.nextStep()));
                thread.news().forEach(news -> words.add(news.words()));
                yield words;
            }
        };
    }

    private static String number(Change change) {
        return switch (change) {
            case Change.FromTo(var before, var after) -> number(before) + " " + number(after);
            case Change.By(var amount) -> number(amount);
            case Change.Total(var amount) -> number(amount);
        };
    }

    private static String number(Quantity quantity) {
        return quantity.amount().toPlainString() + " "
                + quantity.unit().symbol().text();
    }

    private static List<Prose> evidence(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Link(var label, var address) -> List.of(label, address);
            case Evidence.CopiedFile(var label, var fileName, var _, var _) -> List.of(label, fileName);
            case Evidence.SourcedNumber(var label, var source) -> List.of(label, source);
            case Evidence.Witness(var label, var _) -> List.of(label);
        };
    }

    private static String people(Entry entry, Names names) throws SQLException {
        var ids = new ArrayList<String>();
        entry.contribution().credits().forEach(credit -> ids.add(credit.person().toString()));
        entry.predictions().forEach(prediction -> ids.add(prediction.person().toString()));
        for (var each : entry.evidence()) {
            if (each instanceof Evidence.Witness witness) {
                ids.add(witness.person().toString());
            }
        }
        var people = new ArrayList<Prose>();
        for (var id : ids.stream().distinct().toList()) {
            people.add(Prose.of(names.of(id)));
        }
        return joined(people);
    }

    private static String tags(Entry entry) {
        var tags = new ArrayList<>(entry.tags());
        tags.add(entry.project());
        return joined(tags);
    }

    private static String joined(List<Prose> words) {
        return String.join(
                "\n",
                words.stream().map(Prose::text).filter(text -> !text.isEmpty()).toList());
    }
}
