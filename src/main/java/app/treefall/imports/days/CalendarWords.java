package app.treefall.imports.days;

import app.treefall.domain.Handles;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The names of months and weekdays, and the small words around them, as people of nine languages write them.
final class CalendarWords {

    private static final Map<String, Integer> MONTHS = numbered("""
        1 january jan januar jänner enero ene janvier janv janeiro gennaio gen январь января янв januari styczeń stycznia sty
        2 february feb febr februar feber febrero février févr fevereiro fev febbraio февраль февраля фев februari luty lutego lut
        3 march mar märz mrz maerz marzo mars março marco март марта мар maart mrt marzec marca
        4 april apr abril abr avril avr aprile апрель апреля апр kwiecień kwietnia kwi
        5 may mai mayo maio maggio mag май мая mei maj maja
        6 june jun juni junio juin junho giugno giu июнь июня июн czerwiec czerwca cze
        7 july jul juli julio juillet juil julho luglio lug июль июля июл lipiec lipca lip
        8 august aug agosto ago août aout agosto август августа авг augustus sierpień sierpnia sie
        9 september sep sept septiembre setiembre septembre setembro set settembre сентябрь сентября сен сент wrzesień września wrz
        10 october oct oktober okt octubre octobre outubro out ottobre ott октябрь октября окт październik października paź
        11 november nov noviembre novembre novembro ноябрь ноября ноя нояб listopad listopada lis
        12 december dec dezember dez diciembre dic décembre déc dezembro dicembre декабрь декабря дек grudzień grudnia gru
        """);

    private static final Map<String, Integer> WEEKDAYS = numbered("""
        1 monday mon montag lunes lundi lun segunda lunedì понедельник пн maandag poniedziałek
        2 tuesday tue tues dienstag martes mardi terça martedì вторник вт dinsdag wtorek
        3 wednesday wed mittwoch miércoles mercredi quarta mercoledì среда ср woensdag środa
        4 thursday thu thur thurs donnerstag jueves jeudi quinta giovedì четверг чт donderdag czwartek
        5 friday fri freitag viernes vendredi sexta venerdì пятница пт vrijdag piątek
        6 saturday sat samstag sonnabend sábado samedi sabato суббота сб zaterdag sobota
        7 sunday sun sonntag domingo dimanche domenica воскресенье вс zondag niedziela
        """);

    private static final Set<String> ENGLISH_MONTHS = words("jan feb mar apr may jun jul aug sep oct nov dec");

    /// Words of a sentence as well: weekdays only where the number of a day follows.
    private static final Set<String> BRIEF_WEEKDAYS = words(
            "mo di mi do fr sa so mar mié mie jue vie sáb dom mer jeu ven sam dim gio seg ter qua qui sex ma wo vr za"
                    + " zo pn pon wt śr czw pt sob nd niedz");
    private static final Set<String> AT = words("at um à as às om alle в o klo");
    private static final Set<String> OF_A_TIME = words("am pm uhr h hrs z utc gmt cet cest est edt pst pdt uur");
    private static final Set<String> WEEK =
            words("week wk w kw woche kalenderwoche semana sem semaine settimana неделя неделю tydzień veckan");
    private static final Set<String> ENDING = words("ending ended");
    private static final Set<String> SMALL =
            words("of de del do da di du des vom von the den der le la el am on от с с от dnia starting beginning"
                    + " commencing");
    private static final Set<String> SINCE = words("since seit depuis desde sinds");
    private static final Set<String> FROM = words("from vom von del de du dal van od on am el le il");
    private static final Set<String> TO =
            words("to until till through bis al a à au ao até hasta fino по до tm tot do thru and");
    private static final Set<String> NOW = words(
            "now present today ongoing current heute jetzt hoy actualidad presente aujourd hui oggi настоящее сейчас"
                    + " heden dziś teraz");
    private static final Set<String> ORDINAL = words("st nd rd th er e ère ème eme re º ª го ого");
    private static final Set<String> QUARTER =
            words("q quarter quartal t trimestre trimester kwartal kwartaal квартал");
    private static final Set<String> HALF = words("h hj s");

    private CalendarWords() {}

    static @Nullable Integer month(String word) {
        return MONTHS.get(folded(word));
    }

    static @Nullable DayOfWeek weekday(String word) {
        var number = WEEKDAYS.get(folded(word));
        return number == null ? null : DayOfWeek.of(number);
    }

    static boolean isMonth(String word) {
        return month(word) != null;
    }

    /// Whatever can stand in days.
    static boolean isOfDays(String word) {
        return isMonth(word)
                || weekday(word) != null
                || isBriefWeekday(word)
                || isWeek(word)
                || isQuarter(word)
                || isHalf(word)
                || isSmall(word)
                || isFrom(word)
                || isTo(word)
                || isNow(word)
                || isOrdinal(word);
    }

    static boolean isEnglishMonth(String word) {
        return ENGLISH_MONTHS.contains(folded(word));
    }

    static boolean isBriefWeekday(String word) {
        return BRIEF_WEEKDAYS.contains(folded(word));
    }

    /// Before a time of day.
    static boolean isAt(String word) {
        return AT.contains(folded(word));
    }

    /// Behind a time of day.
    static boolean isOfATime(String word) {
        return OF_A_TIME.contains(folded(word));
    }

    static boolean isWeek(String word) {
        return WEEK.contains(folded(word));
    }

    static boolean isEnding(String word) {
        return ENDING.contains(folded(word));
    }

    static boolean isSmall(String word) {
        return SMALL.contains(folded(word));
    }

    static boolean isTo(String word) {
        return TO.contains(folded(word));
    }

    static boolean isSince(String word) {
        return SINCE.contains(folded(word));
    }

    /// Before a day or the first of some.
    static boolean isFrom(String word) {
        return FROM.contains(folded(word));
    }

    static boolean isNow(String word) {
        return NOW.contains(folded(word));
    }

    static boolean isOrdinal(String word) {
        return ORDINAL.contains(folded(word));
    }

    static boolean isQuarter(String word) {
        return QUARTER.contains(folded(word));
    }

    static boolean isHalf(String word) {
        return HALF.contains(folded(word));
    }

    /// As [Handles#folded], at once for what has nothing to fold.
    private static String folded(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return Handles.folded(word);
            }
        }
        return word.toLowerCase(Locale.ROOT);
    }

    private static Map<String, Integer> numbered(String table) {
        var numbers = new HashMap<String, Integer>();
        table.lines().forEach(line -> {
            var words = line.strip().split(" ");
            for (int i = 1; i < words.length; i++) {
                numbers.put(folded(words[i]), Integer.valueOf(words[0]));
            }
        });
        return Map.copyOf(numbers);
    }

    private static Set<String> words(String words) {
        var set = new TreeSet<String>();
        for (var word : words.split(" ")) {
            set.add(folded(word));
        }
        return Set.copyOf(set);
    }
}
