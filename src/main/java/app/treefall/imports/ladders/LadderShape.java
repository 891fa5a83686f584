package app.treefall.imports.ladders;

import app.treefall.domain.Criterion;
import app.treefall.domain.Id;
import app.treefall.domain.Ladder;
import app.treefall.domain.Prose;
import app.treefall.imports.Origins;
import app.treefall.imports.Refusal;
import app.treefall.imports.json.Visible;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Makes a ladder of what a file tells: which of the names on the way is the level, what is left is the competency.
final class LadderShape {

    static final int LONGEST_NAME = 200;
    private static final int MOST_LEVELS = 60;
    private static final int MOST_COMPETENCIES = 500;
    private static final int LONGEST_EXPECTATION = 100_000;
    private static final String IN_GENERAL = "In general";
    private static final String UNNAMED = "Ladder";

    /// What one level asks of one competency, as far as it was read.
    private static final class Cell {
        private final StringBuilder text = new StringBuilder();
        private String own = "";
    }

    private record Place(String level, List<String> names, Told told) {}

    private final Material material;
    private final Set<String> declared = new HashSet<>();
    private final Map<Integer, Double> shares = new HashMap<>();
    private final Map<String, String> levels = new LinkedHashMap<>();
    private final Map<String, String> competencies = new LinkedHashMap<>();
    private final Map<String, Map<String, Cell>> cells = new LinkedHashMap<>();

    private LadderShape(Material material) {
        this.material = material;
    }

    static LadderIntake of(Material material) {
        return new LadderShape(material).shaped();
    }

    private LadderIntake shaped() {
        material.levels().forEach(name -> declared.add(key(name)));
        weighDepths();
        var places = new ArrayList<Place>();
        for (var told : material.told()) {
            int at = levelIn(told.path());
            if (at < 0 || !isNameable(told.path())) {
                notTaken(told);
            } else {
                places.add(new Place(told.path().get(at).name(), without(told.path(), at), told));
            }
        }
        if (places.isEmpty()) {
            return new LadderIntake.Refused(Refusal.NO_LEVELS, 0);
        }
        var outer = nameOfAll(places);
        boolean named = places.stream().anyMatch(place -> place.names().size() > outer);
        material.levels().forEach(name -> remember(levels, name));
        material.competencies().forEach(name -> remember(competencies, name));
        for (var place : places) {
            var names = place.names()
                    .subList(
                            Math.min(outer, place.names().size()), place.names().size());
            if (names.isEmpty() && named && !place.told().text().isEmpty()) {
                notTaken(place.told());
                remember(levels, place.level());
            } else {
                put(place, names);
            }
        }
        if (levels.size() > MOST_LEVELS || competencies.size() > MOST_COMPETENCIES || material.isTooMuch()) {
            return new LadderIntake.Refused(Refusal.LADDER_TOO_LARGE, 0);
        }
        return new LadderIntake.Understood(ladder(), material.notTaken());
    }

    private void weighDepths() {
        var names = new HashMap<Integer, Map<String, Boolean>>();
        for (var told : material.told()) {
            for (int i = 0; i < told.path().size(); i++) {
                var step = told.path().get(i);
                names.computeIfAbsent(i, _ -> new HashMap<>()).put(step.name(), isLevel(step));
            }
        }
        names.forEach((depth, seen) -> shares.put(
                depth, seen.values().stream().filter(Boolean::booleanValue).count() / (double) seen.size()));
    }

    private boolean isLevel(Step step) {
        return step.isLevel() || (step.role() == Step.Role.UNSAID && declared.contains(key(step.name())));
    }

    /// What is said to be a level goes before what looks like one; of these, the side that has most of them.
    private int levelIn(List<Step> path) {
        int best = -1;
        double bestShare = -1;
        for (int i = 0; i < path.size(); i++) {
            if (path.get(i).role() == Step.Role.LEVEL) {
                return i;
            }
            double share = shares.getOrDefault(i, 0.0);
            if (isLevel(path.get(i)) && share > bestShare) {
                best = i;
                bestShare = share;
            }
        }
        return best;
    }

    private static boolean isNameable(List<Step> path) {
        return path.stream()
                .allMatch(step -> !step.name().isBlank() && step.name().length() <= LONGEST_NAME);
    }

    private static List<String> without(List<Step> path, int at) {
        var names = new ArrayList<String>();
        for (int i = 0; i < path.size(); i++) {
            if (i != at) {
                names.add(Material.oneLine(path.get(i).name()));
            }
        }
        return names;
    }

    /// How many of the outermost names all have in common: they name the ladder, not a competency.
    private int nameOfAll(List<Place> places) {
        var common = places.getFirst().names();
        for (var place : places) {
            int same = 0;
            int most = Math.min(common.size(), place.names().size());
            while (same < most && key(common.get(same)).equals(key(place.names().get(same)))) {
                same++;
            }
            common = common.subList(0, same);
        }
        int shortest =
                places.stream().mapToInt(place -> place.names().size()).min().orElse(0);
        int outer = Math.min(common.size(), Math.max(0, shortest - 1));
        for (var name : common.subList(0, outer)) {
            material.name(name, places.getFirst().told().where());
        }
        return outer;
    }

    private void put(Place place, List<String> names) {
        var level = remember(levels, place.level());
        var told = place.told();
        if (names.isEmpty() && told.text().isEmpty()) {
            return;
        }
        var competency = remember(competencies, names.isEmpty() ? IN_GENERAL : String.join(": ", names));
        if (told.text().isEmpty()) {
            return;
        }
        var cell = cells.computeIfAbsent(level, _ -> new HashMap<>()).computeIfAbsent(competency, _ -> new Cell());
        if (cell.text.length() + told.text().length() >= LONGEST_EXPECTATION) {
            notTaken(told);
            return;
        }
        cell.text.append(cell.text.isEmpty() ? "" : "\n").append(told.text());
        if (!told.own().isEmpty() && cell.own.isEmpty()) {
            cell.own = told.own();
        }
    }

    private void notTaken(Told told) {
        var words = new StringBuilder();
        told.path().forEach(step -> words.append(step.name()).append(": "));
        words.append(told.text()).append(told.own().isEmpty() ? "" : " (" + told.own() + ")");
        material.notTaken(told.where(), words.toString());
    }

    private Ladder ladder() {
        var name = material.name().isEmpty() ? UNNAMED : material.name();
        var rising = rising();
        var parts = new ArrayList<String>(List.of("ladder", name));
        parts.addAll(rising);
        parts.addAll(competencies.values());
        var criteria = new ArrayList<Criterion>();
        for (var level : rising) {
            for (var competency : competencies.keySet()) {
                var cell = cells.getOrDefault(key(level), Map.of()).get(competency);
                if (cell != null) {
                    var other = competencies.getOrDefault(competency, competency);
                    parts.add(cell.text.toString());
                    criteria.add(new Criterion(
                            id("criterion", name, level, other, cell.text.toString()),
                            prose(level),
                            prose(other),
                            prose(cell.text.toString()),
                            prose(cell.own)));
                }
            }
        }
        return new Ladder(
                id(parts.toArray(String[]::new)),
                prose(name),
                rising.stream().map(LadderShape::prose).toList(),
                competencies.values().stream().map(LadderShape::prose).toList(),
                criteria);
    }

    /// A ladder is written from low to high; one that falls all the way by its words is turned round.
    private List<String> rising() {
        var names = List.copyOf(levels.values());
        for (int i = 0; i < names.size(); i++) {
            int rank = LevelWords.rank(names.get(i));
            if (rank < 0 || (i > 0 && rank >= LevelWords.rank(names.get(i - 1)))) {
                return names;
            }
        }
        return names.reversed();
    }

    private static String remember(Map<String, String> side, String name) {
        var key = key(name);
        side.putIfAbsent(key, Material.oneLine(name));
        return key;
    }

    private static String key(String name) {
        return Material.oneLine(name).toLowerCase(Locale.ROOT);
    }

    private static Prose prose(String words) {
        return Prose.of(Visible.of(words));
    }

    private static <T> Id<T> id(String... parts) {
        var bits = new BigInteger(Origins.key(parts), 16);
        return new Id<>(new UUID(bits.shiftRight(64).longValue(), bits.longValue()));
    }
}
