package app.treefall.domain;

/// How to speak of somebody: "she, her, her, hers, herself", or any the person uses.
///
/// @param plural whether the verb goes with them: "they are", "she is"
public record Pronouns(Prose subject, Prose object, Prose possessive, Prose reflexive, boolean plural) {

    public static final Pronouns SHE = of("she", "her", "her", "herself", false);
    public static final Pronouns HE = of("he", "him", "his", "himself", false);
    public static final Pronouns THEY = of("they", "them", "their", "themselves", true);

    private static Pronouns of(String subject, String object, String possessive, String reflexive, boolean plural) {
        return new Pronouns(Prose.of(subject), Prose.of(object), Prose.of(possessive), Prose.of(reflexive), plural);
    }
}
