package app.treefall.narrative.coach;

/// Where in an entry a remark points.
///
/// @param item  which claim, from 0; 0 for every part that is one text
/// @param start first char of the words meant, counted in the part's text
/// @param end   char after the last; equal to `start` when the whole part is meant
public record Place(Part part, int item, int start, int end) implements Comparable<Place> {

    public Place {
        if (item < 0 || start < 0 || end < start) {
            throw new IllegalArgumentException("no such place");
        }
    }

    public static Place of(Part part) {
        return new Place(part, 0, 0, 0);
    }

    public static Place of(Part part, int start, int end) {
        return new Place(part, 0, start, end);
    }

    public static Place item(Part part, int item) {
        return new Place(part, item, 0, 0);
    }

    public boolean isWholePart() {
        return start == end;
    }

    @Override
    public int compareTo(Place other) {
        int byPart = part.compareTo(other.part);
        int byItem = Integer.compare(item, other.item);
        return byPart != 0 ? byPart : byItem != 0 ? byItem : Integer.compare(start, other.start);
    }
}
