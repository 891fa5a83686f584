package app.treefall.codec;

import app.treefall.domain.Deed;
import app.treefall.domain.Draft;
import app.treefall.domain.Kept;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Things of a journal as text and back. The rules of the text are in `docs/file-format.md`.
///
/// The same thing always gives the same text. A text gives a thing, or says where it is wrong; nothing is guessed
/// or dropped.
public final class Codec {

    private Codec() {}

    public static String toText(Kept thing) {
        return text(KeptType.of(thing), thing);
    }

    public static <T extends Kept> T read(Class<T> type, String text) throws CodecException {
        return whole(JsonText.object(text), KeptType.of(type).reading());
    }

    public static String toText(Draft draft) {
        return JsonWriter.text(draft, Drafts::write);
    }

    public static Draft readDraft(String text) throws CodecException {
        return whole(JsonText.object(text), Drafts::read);
    }

    public static String toText(Deed deed) {
        return JsonWriter.text(deed, Drafts::writeDeed);
    }

    public static Deed readDeed(String text) throws CodecException {
        return whole(JsonText.object(text), Drafts::readDeed);
    }

    /// Many things in one text: `{"person":[…],"entry":[…]}`, each type once, in the order of [KeptType#ALL].
    public static String toText(List<? extends Kept> things) {
        return JsonWriter.text(things, (out, all) -> KeptType.ALL.forEach(type -> writeAll(out, type, all)));
    }

    /// The things of such a text, in the order of [KeptType#ALL], each type in the order of the text.
    public static List<Kept> readMany(String text) throws CodecException {
        var object = JsonText.object(text);
        var things = new ArrayList<Kept>();
        for (var type : KeptType.ALL) {
            things.addAll(object.list(type.name(), type.reading()));
        }
        object.end();
        return things;
    }

    /// Bytes as text: UTF-8 and nothing else.
    public static String textFrom(byte[] utf8) throws CodecException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new CodecException("", CodecException.Problem.NOT_JSON);
        }
    }

    private static <T extends Kept> String text(KeptType<T> type, Kept thing) {
        return JsonWriter.text(type.of().cast(thing), type.writing());
    }

    private static <T extends Kept> void writeAll(JsonWriter out, KeptType<T> type, List<? extends Kept> things) {
        var ofType = things.stream()
                .filter(type.of()::isInstance)
                .map(type.of()::cast)
                .toList();
        out.list(type.name(), ofType, type.writing());
    }

    private static <T> T whole(JsonObject object, JsonObject.Reading<T> reading) throws CodecException {
        try {
            var thing = reading.from(object);
            object.end();
            return thing;
        } catch (IllegalArgumentException e) {
            throw new CodecException("", CodecException.Problem.OUT_OF_RANGE);
        }
    }
}
