package app.treefall.domain;

import java.time.LocalDate;

/// My guess, at capture, of who knows of it and why it matters. Private for ever: it is for calibration only.
public record Prediction(LocalDate day, Id<Person> person, Answer answer) {

    public enum Answer {
        KNOWS_WHY_IT_MATTERS,
        KNOWS_OF_IT,
        DOES_NOT_KNOW
    }
}
