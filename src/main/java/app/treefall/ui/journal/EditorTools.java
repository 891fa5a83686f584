package app.treefall.ui.journal;

import app.treefall.ui.control.Popover;
import app.treefall.ui.frame.Workbench;

/// What the pieces of the editor work with.
///
/// @param popover over the whole screen, for small forms
/// @param files   how a file is chosen
/// @param history shows how the open entry once was
record EditorTools(
        Workbench bench,
        EntryEditorViewModel model,
        CoachViewModel coach,
        Popover popover,
        FileChoice files,
        Runnable history) {}
