package it.smartland.portal.asset;

import static org.assertj.core.api.Assertions.assertThat;

import it.smartland.portal.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The committed build of the assets against its sources and the pages; when one of these fails, run portal/assets/build.sh. */
class BuiltAssetsTest {

    private static final Path ASSETS = Path.of("assets");
    private static final Path BUILT = Path.of("src/main/resources/static/assets");
    private static final Pattern CLASSES = Pattern.compile("\\bclass=\"((?:\\$\\{[^}]*}|[^\"$])*)\"");
    private static final Pattern CODE = Pattern.compile("\\$\\{([^}]*)}");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern ICON_PARAMETER = Pattern.compile("name = \"((?:it|sl)-[a-z0-9-]+)\"");
    private static final Pattern ICON_CONSTANT = Pattern.compile("\"((?:it|sl)-[a-z0-9-]*[a-z0-9])\"");

    private final JsonNode seal =
            JsonMapper.shared().readTree(ASSETS.resolve("built.json").toFile());

    @Test
    void wereBuiltFromTheSourcesAsTheyAre() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Path source : sources()) {
            digest.update(Files.readAllBytes(source));
        }

        assertThat(seal.get("sources").asString()).isEqualTo(HexFormat.of().formatHex(digest.digest()));
    }

    @Test
    void areTheFilesThatWereBuilt() {
        TreeMap<String, String> found = new TreeMap<>();
        Sources.under(BUILT).forEach(file -> found.put(BUILT.relativize(file).toString(), hash(file)));
        TreeMap<String, String> sealed = new TreeMap<>();
        seal.get("built")
                .properties()
                .forEach(entry -> sealed.put(entry.getKey(), entry.getValue().asString()));

        assertThat(found).isEqualTo(sealed);
    }

    @Test
    void styleEveryClassThatTemplatesName() {
        String css = Sources.read(BUILT.resolve("css/portal.css"));
        Set<String> styled = Pattern.compile("\\.(-?[_a-zA-Z][\\w-]*)")
                .matcher(css)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        Set<String> hooks = Set.copyOf(Sources.read(Path.of("src/test/resources/classes-without-style.txt"))
                .lines()
                .toList());

        assertThat(classes())
                .contains("container")
                .filteredOn(name -> !styled.contains(name) && !hooks.contains(name))
                .as("classes without style")
                .isEmpty();
    }

    @Test
    void drawEveryIconThatPagesName() {
        String sprite = Sources.read(BUILT.resolve("svg/sprites.svg"));
        Stream<String> inTemplates = found(ICON_PARAMETER, Sources.templates().values());
        Stream<String> inJava = found(ICON_CONSTANT, Sources.java().values());

        assertThat(Stream.concat(inTemplates, inJava))
                .contains("it-search", "it-warning-circle")
                .filteredOn(name -> !sprite.contains("id=\"" + name + "\""))
                .as("icons that are not in the sprite")
                .isEmpty();
    }

    @Test
    void areLightEnoughForAFirstPaintOnAPhone() throws IOException {
        long bytes = Files.size(BUILT.resolve("css/portal.css.br"))
                + Files.size(BUILT.resolve("js/portal.js.br"))
                + Files.size(BUILT.resolve("svg/sprites.svg.br"))
                + Files.size(BUILT.resolve("fonts/titillium-web/400.woff2"))
                + Files.size(BUILT.resolve("fonts/titillium-web/700.woff2"));

        assertThat(bytes).isLessThan(70 * 1024);
    }

    /** In the order in which the build reads them: by name, folder after folder. */
    private static List<Path> sources() {
        Stream<Path> folders = Stream.of("scss", "js", "svg")
                .flatMap(folder -> Sources.under(ASSETS.resolve(folder)).stream()
                        .sorted(java.util.Comparator.comparing(Path::toString)));
        return Stream.concat(Stream.of("build.mjs", "package-lock.json").map(ASSETS::resolve), folders)
                .toList();
    }

    private static Set<String> classes() {
        return Sources.templates().values().stream()
                .flatMap(text -> CLASSES.matcher(text).results())
                .map(found -> found.group(1))
                .flatMap(BuiltAssetsTest::names)
                .filter(name -> !name.isEmpty() && !name.endsWith("-"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> names(String attribute) {
        Stream<String> plain = Stream.of(CODE.matcher(attribute).replaceAll("").split("\\s+"));
        Stream<String> computed = CODE.matcher(attribute)
                .results()
                .map(found -> found.group(1).replaceAll("==\\s*\"[^\"]*\"", ""))
                .flatMap(code -> LITERAL.matcher(code).results())
                .map(MatchResult::group)
                .flatMap(literal -> Stream.of(literal.replace("\"", "").split("\\s+")));
        return Stream.concat(plain, computed);
    }

    private static Stream<String> found(Pattern pattern, Collection<String> texts) {
        return texts.stream().flatMap(text -> pattern.matcher(text).results()).map(found -> found.group(1));
    }

    private static String hash(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
