package app.treefall.narrative.lens;

import app.treefall.domain.Id;
import app.treefall.domain.LensChoice;
import app.treefall.domain.LensChoice.Lengths;
import app.treefall.domain.Prose;
import app.treefall.domain.Snapshot;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What a lens keeps of a case, in which order, and how much of it. Data, so that it can be shown and changed by its
/// owner; facts never change.
///
/// @param parts in the order they are told; what is not named is dropped
/// @param most  the most of each thing
public record LensShape(Lens lens, List<Part> parts, Lengths most) {

    public enum Part {
        THE_CASE,
        WHAT_CHANGED,
        PREVENTED,
        QUOTES,
        LADDER,
        SERIES,
        IMPACT,
        GROWTH,
        LEARNING,
        OTHERS,
        WORDS,
        GAPS,
        APPENDIX
    }

    public LensShape {
        parts = parts.stream().distinct().toList();
    }

    public boolean keeps(Part part) {
        return parts.contains(part);
    }

    /// As its owner chose, else as we made it.
    public static LensShape of(Lens lens, Snapshot journal) {
        for (var choice : journal.lensChoices()) {
            if (choice.lens().text().equals(lens.name())) {
                return new LensShape(lens, partsNamed(choice.parts()), choice.lengths());
            }
        }
        return of(lens);
    }

    /// To be kept in the journal.
    public LensChoice toChoice() {
        var id = new Id<LensChoice>(
                UUID.nameUUIDFromBytes(("treefall/lens/" + lens.name()).getBytes(StandardCharsets.UTF_8)));
        return new LensChoice(
                id,
                Prose.of(lens.name()),
                parts.stream().map(part -> Prose.of(part.name())).toList(),
                most);
    }

    /// A name that this version does not know is passed over.
    private static List<Part> partsNamed(List<Prose> names) {
        var parts = new ArrayList<Part>();
        for (var name : names) {
            for (var part : Part.values()) {
                if (part.name().equals(name.text())) {
                    parts.add(part);
                }
            }
        }
        return parts;
    }

    public static LensShape of(Lens lens) {
        return switch (lens) {
            case COMMITTEE ->
                new LensShape(
                        lens,
                        List.of(
                                Part.THE_CASE,
                                Part.WHAT_CHANGED,
                                Part.PREVENTED,
                                Part.QUOTES,
                                Part.LADDER,
                                Part.SERIES,
                                Part.GROWTH,
                                Part.IMPACT,
                                Part.LEARNING,
                                Part.OTHERS,
                                Part.WORDS,
                                Part.APPENDIX),
                        new Lengths(150, 1, 65, 3, 6, 3));
            case MANAGER ->
                new LensShape(
                        lens,
                        List.of(
                                Part.THE_CASE,
                                Part.WHAT_CHANGED,
                                Part.PREVENTED,
                                Part.QUOTES,
                                Part.IMPACT,
                                Part.LADDER,
                                Part.SERIES,
                                Part.GROWTH,
                                Part.LEARNING,
                                Part.OTHERS,
                                Part.APPENDIX),
                        new Lengths(150, 2, 75, 3, 6, 4));
            case SKIP_LEVEL ->
                new LensShape(
                        lens,
                        List.of(
                                Part.THE_CASE,
                                Part.WHAT_CHANGED,
                                Part.PREVENTED,
                                Part.QUOTES,
                                Part.IMPACT,
                                Part.OTHERS,
                                Part.LADDER,
                                Part.WORDS,
                                Part.APPENDIX),
                        new Lengths(120, 1, 60, 2, 4, 3));
            case PEERS ->
                new LensShape(
                        lens,
                        List.of(
                                Part.THE_CASE,
                                Part.WHAT_CHANGED,
                                Part.PREVENTED,
                                Part.OTHERS,
                                Part.IMPACT,
                                Part.LEARNING,
                                Part.WORDS,
                                Part.APPENDIX),
                        new Lengths(120, 2, 75, 0, 0, 4));
            case ME ->
                new LensShape(
                        lens,
                        List.of(
                                Part.THE_CASE,
                                Part.GAPS,
                                Part.WHAT_CHANGED,
                                Part.PREVENTED,
                                Part.QUOTES,
                                Part.LADDER,
                                Part.SERIES,
                                Part.IMPACT,
                                Part.GROWTH,
                                Part.LEARNING,
                                Part.OTHERS,
                                Part.WORDS,
                                Part.APPENDIX),
                        new Lengths(150, 5, 110, 5, 12, 8));
        };
    }
}
