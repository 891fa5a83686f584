package app.treefall.imports.ladders;

/// One name on the way to an expectation, and what the file says it is.
record Step(String name, Role role) {

    enum Role {
        LEVEL,
        COMPETENCY,
        UNSAID
    }

    static Step level(String name) {
        return new Step(name, Role.LEVEL);
    }

    static Step competency(String name) {
        return new Step(name, Role.COMPETENCY);
    }

    static Step unsaid(String name) {
        return new Step(name, Role.UNSAID);
    }

    boolean isLevel() {
        return role == Role.LEVEL || (role == Role.UNSAID && LevelWords.isLevel(name));
    }

    @Override
    public String toString() {
        return "Step[" + role + "]";
    }
}
