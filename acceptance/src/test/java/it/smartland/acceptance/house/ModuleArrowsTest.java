package it.smartland.acceptance.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The arrows of docs/adr/0001: contracts, then platform, then the applications; servers serve tests and the local
 * stack. Each module's own package is allowed to know only what is listed beside it.
 */
class ModuleArrowsTest {

    private static final Path HOUSE = Path.of("").toAbsolutePath().getParent();

    /** Module folder to its root package and the project's own packages that its main code may use. */
    private static final Map<String, Arrow> ARROWS = new TreeMap<>(Map.ofEntries(
            Map.entry("contracts", new Arrow("contracts", List.of())),
            Map.entry("servers", new Arrow("servers", List.of())),
            Map.entry("platform", new Arrow("platform", List.of("contracts"))),
            Map.entry("gateway", new Arrow("gateway", List.of("contracts", "platform"))),
            Map.entry("catalogue-service", new Arrow("catalogue", List.of("contracts", "platform"))),
            Map.entry("observatory-service", new Arrow("observatory", List.of("contracts", "platform"))),
            Map.entry("participation-service", new Arrow("participation", List.of("contracts", "platform"))),
            Map.entry("grants-service", new Arrow("grants", List.of("contracts", "platform"))),
            Map.entry("portal", new Arrow("portal", List.of("contracts", "platform"))),
            Map.entry("local", new Arrow("local", List.of("servers"))),
            Map.entry("benchmarks", new Arrow("benchmarks", List.of("local"))),
            Map.entry("images", new Arrow("images", List.of())),
            Map.entry("examples/consumer", new Arrow("examples", List.of()))));

    private static JavaClasses mainCode;

    @BeforeAll
    static void readTheCompiledModules() {
        mainCode = new ClassFileImporter()
                .importPaths(ARROWS.keySet().stream()
                        .map(module -> HOUSE.resolve(module).resolve("target/classes"))
                        .filter(Files::isDirectory)
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> mainCodeFollowsTheArrows() {
        return ARROWS.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> followsItsArrows(entry.getValue())));
    }

    @Test
    void everyModuleOfTheBuildHasItsArrow() throws IOException {
        try (Stream<Path> folders = Files.list(HOUSE);
                Stream<Path> examples = Files.list(HOUSE.resolve("examples"))) {
            List<String> modules = Stream.concat(folders, examples)
                    .filter(folder -> Files.exists(folder.resolve("pom.xml"))
                            && Files.isDirectory(folder.resolve("src/main/java")))
                    .map(folder -> HOUSE.relativize(folder).toString())
                    .sorted()
                    .toList();
            assertThat(modules).containsExactlyElementsOf(ARROWS.keySet());
        }
    }

    private static void followsItsArrows(Arrow arrow) {
        String[] forbidden = ARROWS.values().stream()
                .map(Arrow::root)
                .filter(root -> !root.equals(arrow.root()) && !arrow.mayUse().contains(root))
                .map(root -> "it.smartland." + root + "..")
                .toArray(String[]::new);
        String own = "it.smartland." + arrow.root();
        List<String> classes = new ArrayList<>();
        mainCode.stream()
                .filter(type -> type.getPackageName().equals(own)
                        || type.getPackageName().startsWith(own + "."))
                .forEach(type -> classes.add(type.getName()));
        assertThat(classes).as("compiled classes below %s", own).isNotEmpty();
        noClasses()
                .that()
                .resideInAPackage(own + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .check(mainCode);
    }

    private record Arrow(String root, List<String> mayUse) {}
}
