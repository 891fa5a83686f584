package app.treefall.ui.settings;

import app.treefall.domain.Kept;
import javafx.scene.Node;

/// A thing that is asked to go to the trash from one of the forms.
///
/// @param from the step it was asked with
/// @param then runs once it is there
record ThrownAway(Kept thing, Node from, Runnable then) {}
