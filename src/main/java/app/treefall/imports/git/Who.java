package app.treefall.imports.git;

/// Who wrote a commit, as it says; either may be empty.
record Who(String name, String address) {

    String words() {
        return address.isEmpty() ? name : (name + " <" + address + ">").strip();
    }

    @Override
    public String toString() {
        return "Who[]";
    }
}
