package app.treefall.imports.calendar;

/// Why an event is no 1:1 that could be planned.
enum Aside {
    GROUP("three people or more"),
    /// Said one by one, as the next is: it may be a 1:1 after all.
    ALONE("nobody else is asked to it"),
    OTHERS("between other people"),
    WHO_ARE_YOU("between two people, and nothing says which of them you are; say it with your address"),
    WITH_WHOM("called a 1:1, but nothing says with whom"),
    DECLINED("you declined"),
    CANCELLED("cancelled"),
    WHOLE_DAY("takes the whole day"),
    OVER("over already"),
    FAR("more than a year ahead"),
    REPEATED("stands in the file more than once; its newest form is taken"),
    NO_EVENT("a task, a note or the like");

    private final String why;

    Aside(String why) {
        this.why = why;
    }

    /// Whether each of them is said, not only how many.
    boolean isSaidOneByOne() {
        return this == ALONE || this == WITH_WHOM;
    }

    String words(int count) {
        return count + (count == 1 ? " event: " : " events: ") + why;
    }
}
