package app.treefall.export;

import app.treefall.export.picture.Picture;

/// What differs between a web page and a printed page: how a picture is put in, and which characters can be shown.
sealed interface Face permits ScreenFace, PaperFace {

    /// The words as this face can show them.
    String shown(String words);

    /// The attributes of a word with its raised number, pieces counted from 0.
    String[] together(int piece);

    /// The attributes of what stands beside a label of this height in pixels.
    String[] beside(int height);

    /// @param name the style class of the picture
    void picture(Picture picture, String name, Markup markup);
}
