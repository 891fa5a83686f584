package app.treefall.codec;

import app.treefall.codec.CodecException.Problem;
import app.treefall.domain.Id;
import app.treefall.domain.Prose;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One object of a text, read key by key. Whoever reads it ends with [#end()], which refuses keys nobody asked for.
///
/// A method without `IfAny` wants the key to be there, except for [#prose], [#truth] and the lists: absent means empty.
final class JsonObject {

    /// How one object becomes a thing.
    @FunctionalInterface
    interface Reading<T> {
        T from(JsonObject object) throws CodecException;
    }

    private interface Making<T> {
        T from(String text);
    }

    private final Map<String, Json> unread;
    private final JsonPlace place;

    JsonObject(Map<String, Json> fields, JsonPlace place) {
        this.unread = fields;
        this.place = place;
    }

    Prose prose(String key) throws CodecException {
        var text = textIfAny(key);
        return text == null ? Prose.NONE : proseFrom(text, place.at(key));
    }

    LocalDate day(String key) throws CodecException {
        return present(key, dayIfAny(key));
    }

    @Nullable
    LocalDate dayIfAny(String key) throws CodecException {
        return madeIfAny(key, LocalDate::parse);
    }

    @Nullable
    LocalTime timeIfAny(String key) throws CodecException {
        return madeIfAny(key, LocalTime::parse);
    }

    <T> Id<T> id(String key) throws CodecException {
        return present(key, this.<T>idIfAny(key));
    }

    <T> @Nullable Id<T> idIfAny(String key) throws CodecException {
        return madeIfAny(key, JsonObject::<T>idFrom);
    }

    <E extends Enum<E>> E name(String key, Class<E> names) throws CodecException {
        return present(key, nameIfAny(key, names));
    }

    <E extends Enum<E>> E nameOr(String key, E absent) throws CodecException {
        var name = nameIfAny(key, absent.getDeclaringClass());
        return name == null ? absent : name;
    }

    <E extends Enum<E>> @Nullable E nameIfAny(String key, Class<E> names) throws CodecException {
        return madeIfAny(key, text -> Enum.valueOf(names, text));
    }

    BigDecimal amount(String key) throws CodecException {
        return present(key, amountIfAny(key));
    }

    @Nullable
    BigDecimal amountIfAny(String key) throws CodecException {
        return madeIfAny(key, Amounts::from);
    }

    /// Which variant of a sealed type this is.
    String is() throws CodecException {
        return present("is", textIfAny("is"));
    }

    String text(String key) throws CodecException {
        return present(key, textIfAny(key));
    }

    int whole(String key) throws CodecException {
        return present(key, wholeIfAny(key));
    }

    @Nullable
    Integer wholeIfAny(String key) throws CodecException {
        var number = longIfAny(key);
        if (number == null) {
            return null;
        }
        if (number != number.intValue()) {
            throw place.at(key).wrong(Problem.OUT_OF_RANGE);
        }
        return number.intValue();
    }

    long longWhole(String key) throws CodecException {
        return present(key, longIfAny(key));
    }

    boolean truth(String key) throws CodecException {
        return switch (unread.remove(key)) {
            case null -> false;
            case Json.Truth(var value) -> value;
            case Json.Text _, Json.Whole _, Json.Items _, Json.Fields _ ->
                throw place.at(key).wrong(Problem.WRONG_SHAPE);
        };
    }

    <T> T object(String key, Reading<T> reading) throws CodecException {
        return present(key, objectIfAny(key, reading));
    }

    <T> T objectOr(String key, Reading<T> reading, T absent) throws CodecException {
        var object = objectIfAny(key, reading);
        return object == null ? absent : object;
    }

    <T> @Nullable T objectIfAny(String key, Reading<T> reading) throws CodecException {
        var value = unread.remove(key);
        return value == null ? null : read(value, place.at(key), reading);
    }

    /// Whether the key holds a plain text, for what may be written short or long.
    boolean isText(String key) {
        return unread.get(key) instanceof Json.Text;
    }

    <T> List<T> list(String key, Reading<T> reading) throws CodecException {
        var at = place.at(key);
        var items = items(key);
        var things = new ArrayList<T>(items.size());
        for (var item : items) {
            things.add(read(item, at.item(things.size()), reading));
        }
        return things;
    }

    List<Prose> proses(String key) throws CodecException {
        var at = place.at(key);
        var items = items(key);
        var proses = new ArrayList<Prose>(items.size());
        for (var item : items) {
            var here = at.item(proses.size());
            proses.add(proseFrom(textOf(item, here), here));
        }
        return proses;
    }

    <T> List<Id<T>> ids(String key) throws CodecException {
        var at = place.at(key);
        var items = items(key);
        var ids = new ArrayList<Id<T>>(items.size());
        for (var item : items) {
            var here = at.item(ids.size());
            ids.add(made(textOf(item, here), here, JsonObject::<T>idFrom));
        }
        return ids;
    }

    CodecException wrong(Problem problem) {
        return place.wrong(problem);
    }

    /// Nothing else may be in it.
    void end() throws CodecException {
        if (!unread.isEmpty()) {
            throw place.wrong(Problem.UNKNOWN_KEY);
        }
    }

    @Nullable
    String textIfAny(String key) throws CodecException {
        var value = unread.remove(key);
        return value == null ? null : textOf(value, place.at(key));
    }

    private static <T> Id<T> idFrom(String text) {
        var id = UUID.fromString(text);
        if (!id.toString().equals(text.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("not written in full");
        }
        return new Id<>(id);
    }

    private static Prose proseFrom(String text, JsonPlace at) throws CodecException {
        if (Prose.flawIn(text) != null) {
            throw at.wrong(Problem.CONTROL_CHARACTER);
        }
        return Prose.of(text);
    }

    private static String textOf(Json value, JsonPlace at) throws CodecException {
        if (value instanceof Json.Text(var text)) {
            return text;
        }
        throw at.wrong(Problem.WRONG_SHAPE);
    }

    private static <T> T read(Json value, JsonPlace at, Reading<T> reading) throws CodecException {
        if (!(value instanceof Json.Fields(var fields))) {
            throw at.wrong(Problem.WRONG_SHAPE);
        }
        var object = new JsonObject(fields, at);
        try {
            var thing = reading.from(object);
            object.end();
            return thing;
        } catch (IllegalArgumentException e) {
            throw at.wrong(Problem.OUT_OF_RANGE); // a record refused its parts
        }
    }

    private static <T> T made(String text, JsonPlace at, Making<T> making) throws CodecException {
        try {
            return making.from(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw at.wrong(Problem.UNKNOWN_VALUE);
        }
    }

    private <T> @Nullable T madeIfAny(String key, Making<T> making) throws CodecException {
        var text = textIfAny(key);
        return text == null ? null : made(text, place.at(key), making);
    }

    private @Nullable Long longIfAny(String key) throws CodecException {
        return switch (unread.remove(key)) {
            case null -> null;
            case Json.Whole(var number) -> number;
            case Json.Text _, Json.Truth _, Json.Items _, Json.Fields _ ->
                throw place.at(key).wrong(Problem.WRONG_SHAPE);
        };
    }

    private List<Json> items(String key) throws CodecException {
        return switch (unread.remove(key)) {
            case null -> List.of();
            case Json.Items(var items) -> items;
            case Json.Text _, Json.Truth _, Json.Whole _, Json.Fields _ ->
                throw place.at(key).wrong(Problem.WRONG_SHAPE);
        };
    }

    private <T> T present(String key, @Nullable T value) throws CodecException {
        if (value == null) {
            throw place.at(key).wrong(Problem.MISSING);
        }
        return value;
    }
}
