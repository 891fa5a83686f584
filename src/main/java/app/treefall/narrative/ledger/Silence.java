package app.treefall.narrative.ledger;

import app.treefall.domain.Id;
import app.treefall.domain.Person;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How long nothing has been understood by a person.
///
/// @param lastUnderstood null when nothing ever was
/// @param weeks          whole weeks since then, or since this person could first have understood something
/// @param alarming       three weeks or more, while there is something to understand
public record Silence(Id<Person> person, @Nullable LocalDate lastUnderstood, int weeks, boolean alarming) {}
