package app.treefall.imports.git;

import java.util.Comparator;

/// Who wrote a commit, as it says; either may be empty.
record Who(String name, String address) {

    static final Comparator<Who> BY_ADDRESS = Comparator.comparing(Who::address).thenComparing(Who::name);

    String words() {
        return address.isEmpty() ? name : (name + " <" + address + ">").strip();
    }

    @Override
    public String toString() {
        return "Who[]";
    }
}
