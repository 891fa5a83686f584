package app.treefall.domain;

/// The four beats every entry can be told in. Each may be empty.
///
/// @param stakes    why it mattered to the business
/// @param challenge what stood in the way
/// @param action    what I did
/// @param result    what changed
public record Story(Prose stakes, Prose challenge, Prose action, Prose result) {

    public static final Story NONE = new Story(Prose.NONE, Prose.NONE, Prose.NONE, Prose.NONE);
}
