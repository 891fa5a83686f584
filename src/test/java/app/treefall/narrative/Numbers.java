package app.treefall.narrative;

import app.treefall.domain.Change;
import app.treefall.domain.Entry;
import app.treefall.domain.Evidence;
import app.treefall.domain.Id;
import app.treefall.domain.ImpactClaim;
import app.treefall.domain.Kind;
import app.treefall.domain.Prose;
import app.treefall.domain.Quantity;
import app.treefall.domain.Snapshot;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The figures a text holds, and those that some entries may give rise to: what stands in them, and what can be
/// computed from two ends of a claim.
final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[,.]\\d+)*");
    private static final BigDecimal THOUSAND = new BigDecimal("1000");

    private final Set<String> known = new HashSet<>();

    private Numbers() {}

    static Set<String> in(String text) {
        var numbers = new HashSet<String>();
        var matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            numbers.add(plain(matcher.group()));
        }
        return numbers;
    }

    static Set<String> knownTo(List<Id<Entry>> sources, Snapshot journal, LocalDate day) {
        var numbers = new Numbers();
        numbers.day(day);
        numbers.day(day.plusDays(14)); // the next meeting, by the rhythm of these journals
        for (var id : sources) {
            var entry = journal.find(id);
            if (entry != null) {
                numbers.entry(entry, journal);
            }
        }
        return numbers.known;
    }

    private void entry(Entry entry, Snapshot journal) {
        var story = entry.story();
        words(entry.headline(), story.stakes(), story.challenge(), story.action(), story.result(), entry.project());
        day(entry.day());
        kind(entry.kind());
        entry.claims().forEach(claim -> claim(claim, journal));
        entry.followUps().forEach(followUp -> {
            words(followUp.note());
            day(followUp.due());
        });
        entry.serves().forEach(service -> {
            words(service.how());
            var priority = journal.find(service.priority());
            words(priority == null ? Prose.NONE : priority.name());
        });
        entry.evidence().stream().map(Evidence::label).forEach(this::words);
        journal.people().forEach(person -> person.attention().toBeExplained().forEach(it -> words(it.meaning())));
    }

    private void kind(Kind kind) {
        switch (kind) {
            case Kind.Win _ -> {}
            case Kind.Prevention(var would, var know, var exposed, var held) -> words(would, know, exposed, held);
            case Kind.Learning(var _, var worth) -> words(worth);
            case Kind.Setback(var changed, var proof) -> words(changed, proof);
            case Kind.Thread(var next, var payOff, var news, var _, var _) -> {
                words(next);
                day(payOff == null ? LocalDate.EPOCH : payOff);
                news.forEach(line -> {
                    words(line.words());
                    day(line.day());
                });
            }
        }
    }

    private void claim(ImpactClaim claim, Snapshot journal) {
        words(claim.what(), claim.period(), claim.source());
        var metric = claim.metric() == null ? null : journal.find(claim.metric());
        words(metric == null ? Prose.NONE : metric.name());
        switch (claim.change()) {
            case Change.By(var amount) -> amount(amount);
            case Change.Total(var amount) -> amount(amount);
            case Change.FromTo fromTo -> {
                amount(fromTo.before());
                amount(fromTo.after());
                computed(fromTo);
            }
        }
    }

    private void computed(Change.FromTo fromTo) {
        var difference = fromTo.difference();
        if (difference != null) {
            amount(difference);
        }
        var percent = fromTo.percent();
        if (percent != null) {
            add(percent);
            add(percent.setScale(0, RoundingMode.HALF_UP));
        }
    }

    private void amount(Quantity quantity) {
        words(quantity.unit().symbol());
        add(quantity.amount());
        add(quantity.amount().divide(THOUSAND, MathContext.DECIMAL64));
        add(quantity.amount().divide(THOUSAND.pow(2), MathContext.DECIMAL64));
        add(quantity.amount().divide(THOUSAND.pow(2), MathContext.DECIMAL64).setScale(1, RoundingMode.HALF_UP));
    }

    private void add(BigDecimal number) {
        known.add(plain(number.abs().toPlainString()));
    }

    private void words(Prose... texts) {
        for (var text : texts) {
            known.addAll(in(text.text()));
        }
    }

    private void day(LocalDate day) {
        known.add(String.valueOf(day.getDayOfMonth()));
        known.add(String.valueOf(day.getYear()));
    }

    private static String plain(String number) {
        var bare = number.replaceAll(",(?=\\d{3}(?:\\D|$))", "").replace(',', '.');
        return bare.matches("\\d+(\\.\\d+)?")
                ? new BigDecimal(bare).stripTrailingZeros().toPlainString()
                : bare;
    }
}
