package app.treefall.narrative.coach;

/// One word or number of a text.
///
/// @param text     as written
/// @param folded   lower case, with straight apostrophes
/// @param sentence which sentence or clause it stands in, from 0
/// @param quoted   whether somebody else says it, or it is code or an address: rules leave it alone
record Word(String text, String folded, int start, int end, int sentence, boolean quoted) {

    boolean isNumber() {
        return folded.chars().anyMatch(Character::isDigit) && !Character.isLetter(folded.charAt(0));
    }

    boolean is(String word) {
        return !quoted && folded.equals(word);
    }

    @Override
    public String toString() {
        return "Word[" + start + ".." + end + "]";
    }
}
