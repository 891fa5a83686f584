package app.treefall.codec;

import org.jspecify.annotations.Nullable;

/// Where in a text we are. Only known keys get into it, so it can be shown and logged.
record JsonPlace(@Nullable JsonPlace parent, String key, int index) {

    static final JsonPlace TOP = new JsonPlace(null, "", -1);

    JsonPlace at(String knownKey) {
        return new JsonPlace(this, knownKey, -1);
    }

    JsonPlace item(int position) {
        return new JsonPlace(this, "", position);
    }

    CodecException wrong(CodecException.Problem problem) {
        return new CodecException(path(), problem);
    }

    String path() {
        if (parent == null) {
            return "";
        }
        var before = parent.path();
        if (index >= 0) {
            return before + "[" + index + "]";
        }
        return before.isEmpty() ? key : before + "." + key;
    }
}
