package app.treefall.narrative.brief;

import app.treefall.domain.Prose;
import app.treefall.domain.Question;

/// One question of the bank.
///
/// @param key   stable, kept with every asking
/// @param words may hold `{person}`, `{above}`, `{decision}`, `{level}`, `{point}`, `{subject}` and `{meets}`; a
/// question whose place cannot be filled is not proposed
/// @param soft  the same for somebody who hesitates to say hard things
public record BankQuestion(String key, Question.Purpose purpose, Prose words, Prose soft) {}
