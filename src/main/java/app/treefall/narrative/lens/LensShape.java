package app.treefall.narrative.lens;

import java.util.List;

/// What a lens keeps of a case, in which order, and how much of it. Data, so that it can be shown and later edited;
/// facts never change.
///
/// @param parts                in the order they are told; what is not named is dropped
/// @param leadWords            the most words of the case on page one, the ask included
/// @param storiesPerPriority   the most stories told under one priority
/// @param evidencePerCriterion the most lines under one criterion
/// @param quotes               the most quotes
public record LensShape(
        Lens lens, List<Part> parts, int leadWords, int storiesPerPriority, int evidencePerCriterion, int quotes) {

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
        GAPS,
        APPENDIX
    }

    public LensShape {
        parts = List.copyOf(parts);
    }

    public boolean keeps(Part part) {
        return parts.contains(part);
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
                                Part.IMPACT,
                                Part.GROWTH,
                                Part.LEARNING,
                                Part.OTHERS,
                                Part.APPENDIX),
                        150,
                        3,
                        3,
                        6);
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
                        150,
                        3,
                        3,
                        6);
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
                                Part.APPENDIX),
                        120,
                        2,
                        2,
                        4);
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
                                Part.APPENDIX),
                        120,
                        2,
                        0,
                        0);
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
                                Part.APPENDIX),
                        150,
                        5,
                        5,
                        12);
        };
    }
}
