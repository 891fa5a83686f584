package app.treefall;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Keeps the shape of docs/architecture.md. A rule over a package that is still to come begins to bite when it appears.
class ArchitectureTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ArchitectureTest::isOfTheProgram)
            .importPackages("app.treefall");

    private static final String[] HEART = {
        "app.treefall.domain..", "app.treefall.document..", "app.treefall.capture..", "app.treefall.narrative.."
    };

    private static final DescribedPredicate<JavaClass> JAVA_BASE = describe(
            "java.base",
            type -> Object.class.getModule().getPackages().contains(type.getPackageName())
                    || type.isPrimitive()
                    || type.isArray());

    /// Strings that are nobody's diary. Everything a person wrote is `Prose`.
    private static final Set<String> MAY_BE_STRINGS = Set.of(
            "Prose.text", // the one that keeps silent
            "FileHash.hex",
            "Unit$Known.base", // constants of ours
            "Unit$Known.scale",
            "Draft$Form.place",
            "Draft$Note.place",
            "Draft$Field.name", // the screen a draft was written on
            "Document.language", // a language tag
            "Trouble$Damaged.parts", // "the entry of 2026-11-17", never its words
            "Trouble$Other.code");

    @Test
    void theRulesSeeTheProgram() {
        assertTrue(PROGRAM.contain("app.treefall.Main"));
        assertTrue(PROGRAM.contain("app.treefall.domain.Prose"));
        assertTrue(PROGRAM.stream().noneMatch(type -> type.getSimpleName().endsWith("Test")));
    }

    @Test
    void domainUsesNothing() {
        check(
                classes()
                        .that()
                        .resideInAPackage("app.treefall.domain..")
                        .should()
                        .onlyDependOnClassesThat(
                                JAVA_BASE.or(resideInAnyPackage("app.treefall.domain..", "org.jspecify.."))),
                "what a journal is can be read, tested and reused without a window, a database or any other layer");
    }

    @Test
    void theHeartUsesNoLibrary() {
        check(
                classes()
                        .that()
                        .resideInAnyPackage(HEART)
                        .should()
                        .onlyDependOnClassesThat(
                                JAVA_BASE.or(resideInAnyPackage(HEART)).or(resideInAnyPackage("org.jspecify.."))),
                "the heart is pure functions over records: it must run where nothing else is");
    }

    @Test
    void theHeartTouchesNoFileAndReadsNoClock() {
        check(
                noClasses()
                        .that()
                        .resideInAnyPackage(HEART)
                        .and()
                        .doNotHaveSimpleName("QuestionBank") // reads the questions that come with the program
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels.."),
                "the same journal gives the same document; reading and writing belong to store, files and export");
        check(
                noClasses()
                        .that()
                        .resideInAnyPackage(HEART)
                        .should()
                        .accessTargetWhere(target(
                                "a clock", "java\\.time\\..*|java\\.lang\\.System", "now|currentTimeMillis|nanoTime")),
                "today is handed in, so that every text can be repeated and every test can choose its day");
    }

    @Test
    void theLayersLookDownwards() {
        check(
                layeredArchitecture()
                        .consideringOnlyDependenciesInLayers()
                        .optionalLayer("Main")
                        .definedBy("app.treefall")
                        .optionalLayer("ui")
                        .definedBy("app.treefall.ui..")
                        .optionalLayer("cli")
                        .definedBy("app.treefall.cli..")
                        .optionalLayer("usecase")
                        .definedBy("app.treefall.usecase..")
                        .optionalLayer("store")
                        .definedBy("app.treefall.store..")
                        .optionalLayer("backup")
                        .definedBy("app.treefall.backup..")
                        .optionalLayer("files")
                        .definedBy("app.treefall.files..")
                        .optionalLayer("imports")
                        .definedBy("app.treefall.imports..")
                        .optionalLayer("export")
                        .definedBy("app.treefall.export..")
                        .optionalLayer("narrative")
                        .definedBy("app.treefall.narrative..")
                        .optionalLayer("capture")
                        .definedBy("app.treefall.capture..")
                        .optionalLayer("document")
                        .definedBy("app.treefall.document..")
                        .optionalLayer("codec")
                        .definedBy("app.treefall.codec..")
                        .optionalLayer("sample")
                        .definedBy("app.treefall.sample..")
                        .optionalLayer("archive")
                        .definedBy("app.treefall.archive..")
                        .whereLayer("Main")
                        .mayNotBeAccessedByAnyLayer()
                        .whereLayer("ui")
                        .mayOnlyBeAccessedByLayers("Main")
                        .whereLayer("cli")
                        .mayOnlyBeAccessedByLayers("Main")
                        .whereLayer("usecase")
                        .mayOnlyBeAccessedByLayers("Main", "ui", "cli")
                        .whereLayer("store")
                        .mayOnlyBeAccessedByLayers("Main", "usecase", "backup")
                        .whereLayer("backup")
                        .mayOnlyBeAccessedByLayers("Main", "usecase")
                        .whereLayer("files")
                        .mayOnlyBeAccessedByLayers("Main", "usecase", "store", "backup")
                        .whereLayer("imports")
                        .mayOnlyBeAccessedByLayers("Main", "usecase", "ui", "cli")
                        .whereLayer("export")
                        .mayOnlyBeAccessedByLayers("Main", "usecase", "ui", "cli")
                        .whereLayer("codec")
                        .mayOnlyBeAccessedByLayers(
                                "Main", "usecase", "store", "backup", "sample", "archive", "imports", "cli")
                        .whereLayer("archive")
                        .mayOnlyBeAccessedByLayers("Main", "usecase", "cli")
                        .whereLayer("sample")
                        .mayOnlyBeAccessedByLayers("Main", "usecase")
                        .whereLayer("narrative")
                        .mayOnlyBeAccessedByLayers("Main", "usecase", "ui", "cli")
                        .whereLayer("capture")
                        .mayOnlyBeAccessedByLayers("Main", "usecase", "imports", "ui", "cli")
                        .whereLayer("document")
                        .mayOnlyBeAccessedByLayers("Main", "usecase", "narrative", "export", "ui", "cli"),
                "a feature is added at one place in each layer; a layer that looks up makes it two");
    }

    @Test
    void uiDoesNotSeeTheStore() {
        check(
                noClasses()
                        .that()
                        .resideInAnyPackage("app.treefall.ui..", "app.treefall.cli..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "app.treefall.store..",
                                "app.treefall.backup..",
                                "app.treefall.files..",
                                "java.sql..",
                                "org.sqlite.."),
                "window and terminal speak with the use cases, where transactions and messages are made once for both");
    }

    @Test
    void archivesKnowNoJournalFile() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage("app.treefall.archive..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("app.treefall.store..", "app.treefall.backup..", "app.treefall.files..")
                        .orShould()
                        .accessTargetWhere(target(
                                "a file to write to",
                                "java\\.nio\\.file\\.Files",
                                "new(OutputStream|BufferedWriter)|write.*|create.*|copy|move")),
                "a strange file is looked through before anything is written, and none of its names becomes a path");
    }

    @Test
    void viewModelsDoNotSeeNodes() {
        check(
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("ViewModel")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("javafx.scene..", "javafx.stage.."),
                "what a view shows is tested without a toolkit");
    }

    @Test
    void packagesAreFreeOfCycles() {
        check(
                slices().matching("app.treefall.(**)").should().beFreeOfCycles(),
                "packages in a circle can only be read, tested and changed all together");
    }

    @Test
    void onlyStoreUsesSql() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages("app.treefall.store..", "app.treefall.backup..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite.."),
                "one thread owns the connection, and the file format is decided in one place");
    }

    @Test
    void nobodyOpensTheJournalFileButSqlite() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage("app.treefall.store..")
                        .should()
                        .accessTargetWhere(
                                target(
                                        "the bytes of a file",
                                        "java\\.nio\\.file\\.Files",
                                        "new(Input|Output)Stream|new(ByteChannel|BufferedReader|BufferedWriter)|read.*|write.*|lines|copy|move|mismatch")),
                "closing any handle of the journal file gives up SQLite's locks on it (POSIX), and two writers meet");
        check(
                noClasses()
                        .that()
                        .resideInAPackage("app.treefall.store..")
                        .should()
                        .dependOnClassesThat(
                                nameMatching("java\\.io\\.(File(In|Out)putStream|RandomAccessFile|File(Reader|Writer))"
                                                + "|java\\.nio\\.channels\\.(FileChannel|SeekableByteChannel)")
                                        .forSubtype()),
                "closing any handle of the journal file gives up SQLite's locks on it (POSIX), and two writers meet");
    }

    @Test
    void nobodyOpensSockets() {
        check(
                noClasses()
                        .should()
                        .dependOnClassesThat(nameMatching("java\\.net\\.(.*Socket.*|http\\..*|.*URLConnection|Inet.*)"
                                                 + "|java\\.nio\\.channels\\..*(Socket|Datagram).*|javax\\.net\\..*|java\\.rmi\\..*"
                                                 + "|com\\.sun\\.net\\..*|javafx\\.scene\\.web\\..*")
                                .forSubtype()),
                "what is written in Treefall stays on this machine");
        check(
                noClasses()
                        .should()
                        .accessTargetWhere(target("a URL", "java\\.net\\.URL", "open(Stream|Connection)|getContent")),
                "what is written in Treefall stays on this machine; own resources come by getResourceAsStream");
    }

    @Test
    void xmlIsReadInOnePlace() {
        check(
                noClasses()
                        .that()
                        .doNotHaveSimpleName("PropertyList")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("javax.xml.stream..", "javax.xml.parsers..", "org.xml.sax.."),
                "a parser of strange XML has to be hardened, and one is easier to keep hard than two");
    }

    @Test
    void onlyBackgroundCrossesThreads() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("app.treefall.ui.fx..")
                        .should()
                        .accessTargetWhere(
                                target("the other thread", "javafx\\.application\\.Platform", "runLater|startup")),
                "a second crossing is where work overtakes work and a view shows what was");
        check(
                noClasses().should().dependOnClassesThat(resideInAPackage("javafx.concurrent..")),
                "ui.fx.Background is our one way to work beside the window");
    }

    @Test
    void noColourOutsideTheme() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("..ui.theme..")
                        .should()
                        .accessTargetWhere(
                                target("a colour", "javafx\\.scene\\.paint\\.Color", "web|rgb|gray|hsb|valueOf|color")),
                "colours are tokens in css/light.css and css/dark.css, else one of the two looks is forgotten");
    }

    @Test
    void recordsWithWordsPrintNoWords() {
        check(
                fields().that()
                        .areDeclaredInClassesThat(describe(
                                "are records that carry a person's data",
                                type -> type.isRecord()
                                        && resideInAnyPackage("app.treefall.domain..", "app.treefall.document..")
                                                .test(type)))
                        .and()
                        .areNotStatic()
                        .should(holdNoString()),
                "a record prints its components; only Prose keeps silent about what the person wrote");
    }

    @Test
    void exportersTakeOnlyDocuments() {
        check(
                methods()
                        .that()
                        .areDeclaredInClassesThat()
                        .resideInAPackage("app.treefall.export..")
                        .should(takeNothingOfTheJournal()),
                "confidentiality and redaction are applied once, where a Document is made; an entry never gets past"
                        + " it");
    }

    private static ArchCondition<JavaField> holdNoString() {
        return new ArchCondition<>("hold no String") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean holds = field.getType().getAllInvolvedRawTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(String.class));
                var name = field.getFullName().replaceFirst("^[a-z.]*", "");
                boolean allowed = MAY_BE_STRINGS.contains(name);
                events.add(new SimpleConditionEvent(field, allowed || !holds, field.getFullName() + " holds a String"));
            }
        };
    }

    private static ArchCondition<JavaMethod> takeNothingOfTheJournal() {
        return new ArchCondition<>("take nothing of the journal but prose, ids and enums") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                for (var type : method.getRawParameterTypes()) {
                    boolean allowed = !resideInAPackage("app.treefall.domain..").test(type)
                            || type.isEnum()
                            || Set.of("Prose", "Id").contains(type.getSimpleName());
                    events.add(new SimpleConditionEvent(
                            method, allowed, method.getFullName() + " takes a " + type.getSimpleName()));
                }
            }
        };
    }

    private static DescribedPredicate<JavaAccess<?>> target(String what, String owner, String names) {
        return describe(
                what + " (" + names + ")",
                access -> access.getTargetOwner().getName().matches(owner)
                        && access.getTarget().getName().matches(names));
    }

    private static void check(ArchRule rule, String reason) {
        rule.because(reason).allowEmptyShould(true).check(PROGRAM);
    }

    /// Tests may stand in the same folder of classes; what has a source under src/main is the program.
    private static boolean isOfTheProgram(Location location) {
        var path = location.asURI().getPath();
        int start = path == null ? -1 : path.indexOf("/app/treefall/");
        if (start < 0) {
            return false;
        }
        var source = path.substring(start + 1).replaceFirst("(\\$.*)?\\.class$", ".java");
        return Files.exists(Path.of("src/main/java").resolve(source));
    }
}
