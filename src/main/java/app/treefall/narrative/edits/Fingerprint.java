package app.treefall.narrative.edits;

import app.treefall.document.Block;
import app.treefall.domain.Change;
import app.treefall.domain.Entry;
import app.treefall.domain.Evidence;
import app.treefall.domain.Id;
import app.treefall.domain.ImpactClaim;
import app.treefall.domain.Kind;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// What a block is built from, in 64 letters: its words as they were built, and all that a document may tell of its
/// entries. Notes and predictions are no part of it.
final class Fingerprint {

    private final MessageDigest sha;

    private Fingerprint() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    static Prose of(Block block, Snapshot permitted) {
        var print = new Fingerprint();
        print.with(BlockWords.of(block).text());
        for (var source : block.sources()) {
            print.entry(source, permitted.find(source));
        }
        return Prose.of(print.hex());
    }

    static String ofText(String text) {
        var print = new Fingerprint();
        print.with(text);
        return print.hex();
    }

    private void entry(Id<Entry> id, @Nullable Entry entry) {
        with(id);
        if (entry == null) {
            return;
        }
        with(entry.headline());
        with(entry.days().first());
        with(entry.days().last());
        with(entry.story().stakes());
        with(entry.story().challenge());
        with(entry.story().action());
        with(entry.story().result());
        kind(entry.kind());
        with(entry.contribution().role());
        with(entry.contribution().initiative());
        entry.contribution().credits().forEach(credit -> {
            with(credit.person());
            with(credit.part());
        });
        with(entry.scope());
        with(entry.size());
        entry.claims().forEach(this::claim);
        entry.evidence().forEach(this::evidence);
        entry.followUps().forEach(followUp -> {
            with(followUp.outcome());
            with(followUp.note());
            with(followUp.answered());
        });
    }

    private void kind(Kind kind) {
        switch (kind) {
            case Kind.Win _ -> with("win");
            case Kind.Prevention(var would, var know, var exposed, var held) -> {
                with("prevention");
                with(would);
                with(know);
                with(exposed);
                with(held);
            }
            case Kind.Learning(var outcome, var worth) -> {
                with("learning");
                with(outcome);
                with(worth);
            }
            case Kind.Setback(var changed, var proof) -> {
                with("setback");
                with(changed);
                with(proof);
            }
            case Kind.Thread thread -> {
                with("thread");
                with(thread.nextStep());
                with(thread.payOff());
                with(thread.resolved());
                thread.news().forEach(news -> with(news.words()));
            }
        }
    }

    private void claim(ImpactClaim claim) {
        with(claim.what());
        with(claim.metric());
        switch (claim.change()) {
            case Change.FromTo(var before, var after) -> {
                with(before.amount());
                with(before.unit().symbol());
                with(after.amount());
                with(after.unit().symbol());
            }
            case Change.By(var amount) -> {
                with(amount.amount());
                with(amount.unit().symbol());
            }
            case Change.Total(var amount) -> {
                with(amount.amount());
                with(amount.unit().symbol());
            }
        }
        with(claim.period());
        with(claim.certainty());
        with(claim.source());
        with(claim.myShare());
    }

    private void evidence(Evidence evidence) {
        switch (evidence) {
            case Evidence.Link(var label, var address) -> {
                with(label);
                with(address);
            }
            case Evidence.CopiedFile file -> with(file.hash());
            case Evidence.SourcedNumber(var label, var source) -> {
                with(label);
                with(source);
            }
            case Evidence.Witness(var label, var person) -> {
                with(label);
                with(person);
            }
        }
    }

    /// With its length before it, so that no two lists of parts look alike.
    private void with(@Nullable Object part) {
        var text = switch (part) {
            case null -> "";
            case Prose prose -> prose.text();
            case Enum<?> name -> name.name();
            default -> part.toString();
        };
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        sha.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
        sha.update(bytes);
    }

    private String hex() {
        return HexFormat.of().formatHex(sha.digest());
    }
}
