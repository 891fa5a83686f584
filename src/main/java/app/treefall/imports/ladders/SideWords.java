package app.treefall.imports.ladders;

import java.util.HashMap;
import java.util.Map;

/// Knows what a head of a table or a key of a file stands for: `Level`, `Kompetenz`, `Expectations`, `title`.
enum SideWords {
    LEVEL,
    COMPETENCY,
    TEXT,
    NAME,
    OWN,
    ID,
    /// What people write beside a ladder, not in it.
    ASIDE,
    OTHER;

    private static final Map<String, SideWords> KNOWN = new HashMap<>();

    static {
        put(
                LEVEL,
                "level levels grade grades band bands seniority tier tiers stufe stufen karrierestufe niveau niveaux");
        put(LEVEL, "niveaus nivel niveles níveis nível livello livelli уровень уровни грейд poziom poziomy");
        put(COMPETENCY, "competency competencies competence competences skill skills area areas dimension dimensions");
        put(COMPETENCY, "attribute attributes axis pillar pillars category categories capability capabilities trait");
        put(
                COMPETENCY,
                "traits theme themes topic topics kompetenz kompetenzen fähigkeit fähigkeiten bereich bereiche");
        put(
                COMPETENCY,
                "competencia competencias competência competências compétence compétences competenza competenze");
        put(COMPETENCY, "área áreas компетенция компетенции навык навыки kompetencja kompetencje vaardigheid");
        put(COMPETENCY, "vaardigheden competentie competenties");
        put(TEXT, "expectation expectations expected expects description descriptions criteria criterion text summary");
        put(TEXT, "definition behaviour behaviours behavior behaviors content statements bullets points rows ladder");
        put(
                TEXT,
                "erwartung erwartungen beschreibung descripción expectativa expectativas attente attentes descrizione");
        put(
                TEXT,
                "aspettative descrição ожидание ожидания описание opis oczekiwania verwachting verwachtingen ladders"
                        + " tracks");
        put(NAME, "name title label heading nombre nom nome titel titolo título titre название имя nazwa naam");
        put(OWN, "ownwords");
        put(ID, "id");
        put(ASIDE, "note notes remark remarks comment comments notiz notizen bemerkung bemerkungen nota notas version");
        put(
                ASIDE,
                "observaciones commentaire commentaires примечание uwagi salary gehalt salario salaire owner updated");
    }

    static SideWords of(String head) {
        var words = LevelWords.wordsOf(head);
        return words.length == 1 ? KNOWN.getOrDefault(words[0], OTHER) : OTHER;
    }

    private static void put(SideWords side, String words) {
        for (var word : LevelWords.wordsOf(words)) {
            KNOWN.put(word, side);
        }
    }
}
