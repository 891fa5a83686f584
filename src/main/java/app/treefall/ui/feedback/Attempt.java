package app.treefall.ui.feedback;

import app.treefall.domain.JournalException;
import app.treefall.domain.Trouble;
import app.treefall.ui.frame.Workbench;
import java.util.function.Consumer;

/// What became of a write, so that a form hears of a failure too and can be saved again.
sealed interface Attempt<T> {

    interface Write<T> {
        T run() throws JournalException;
    }

    record Done<T>(T answer) implements Attempt<T> {}

    record Failed<T>(Trouble trouble) implements Attempt<T> {}

    static <T> Attempt<T> of(Write<T> write) {
        try {
            return new Done<>(write.run());
        } catch (JournalException e) {
            return new Failed<>(e.trouble());
        }
    }

    default void tell(Workbench bench, Consumer<T> then) {
        switch (this) {
            case Done<T>(var answer) -> then.accept(answer);
            case Failed<T>(var trouble) -> bench.background().trouble().accept(trouble);
        }
    }
}
