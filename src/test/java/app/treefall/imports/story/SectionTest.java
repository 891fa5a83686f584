package app.treefall.imports.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
        Misc                                = OTHER
        Other                               = OTHER
        Sonstiges                           = OTHER
        Otros                               = OTHER
        Notes to self                       = OTHER
        Blockers                            = UNFINISHED
        My learnings                        = LEARNED
        Lessons Learned (TIL)               = LEARNED
        Gelerntes                           = LEARNED
        Erkenntnisse                        = LEARNED
        Things that went wrong              = SETBACKS
        2. Projects                         = PROJECTS
        3.1) Goals                          = GOALS
        II. Goals                           = GOALS
        Projects (H1)                       = PROJECTS
        Key accomplishments                 = PROJECTS
        Other projects                      = PROJECTS
        🏆 Wins                             = PROJECTS
        Wins & Learnings                    = PROJECTS
        Learnings and setbacks              = LEARNED
        Praise / Feedback received          = FEEDBACK
        Colaboración y mentoría             = COLLABORATION
        Zusammenarbeit & Mentoring          = COLLABORATION
        Collaboration, Mentorship           = COLLABORATION
        Retroalimentación                   = FEEDBACK
        Reconocimientos                     = FEEDBACK
        Feedback von Kollegen               = FEEDBACK
        Kudos from Lea                      = FEEDBACK
        Retours reçus                       = FEEDBACK
        Goals for next year                 = GOALS
        """)
    void aSectionIsKnownByTheNamesPeopleGiveIt(String heading, Section section) {
        assertEquals(section, Section.named(heading));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Search & Results",
                "Feedback tool",
                "Blockers removed in payments",
                "Work from home policy",
                "My team",
                "(2024)",
                "&",
                "",
                "Goal-keeper service for two regions",
                "Learning platform",
                "Billing (wins)"
            })
    void whatOnlyHasAWordInCommonWithASectionIsNone(String heading) {
        assertNull(Section.named(heading));
    }
}
