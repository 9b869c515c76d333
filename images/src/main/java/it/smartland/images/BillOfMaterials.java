package it.smartland.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What an image is made of, as CycloneDX: the libraries as Maven found them, Debian's packages, and Java. */
final class BillOfMaterials {

    static final String FILE = "application.cdx.json";
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Libraries that {@link UnpackedApplication} leaves out, by the classifier in their address. */
    private static final String FOREIGN = ".*classifier=(osx|windows|linux-aarch_64).*";

    /** As the notice of copyright of each says, which is in the image as well. */
    private static final Map<String, String> DEBIAN_LICENCES = Map.of(
            "base-files", "GPL-2.0-or-later",
            "ca-certificates", "GPL-2.0-or-later AND MPL-2.0",
            "gcc-12-base", "GPL-3.0-or-later WITH GCC-exception-3.1",
            "libc6", "LGPL-2.1-or-later",
            "libgcc-s1", "GPL-3.0-or-later WITH GCC-exception-3.1",
            "netbase", "GPL-2.0-only",
            "tzdata", "LicenseRef-public-domain",
            "zlib1g", "Zlib");

    private final ObjectNode document;
    private final ArrayNode components;

    private BillOfMaterials(ObjectNode document) {
        this.document = document;
        this.components = (ArrayNode) document.get("components");
    }

    /** @param libraries the document that Maven wrote */
    static BillOfMaterials of(Path libraries) throws IOException {
        if (!Files.exists(libraries)) {
            throw new ImageException(libraries + " is missing: ./smartland images has Maven write it.");
        }
        var bill = new BillOfMaterials((ObjectNode) JSON.readTree(libraries.toFile()));
        forgetForeign(bill.components, "purl");
        var graph = bill.document.withArray("dependencies");
        forgetForeign(graph, "ref");
        for (var node : graph) {
            if (node.path("dependsOn") instanceof ArrayNode named) {
                named.removeIf(reference -> reference.asString().matches(FOREIGN));
            }
        }
        // The only thing that would differ between two builds of the same.
        ((ObjectNode) bill.document.get("metadata")).remove("timestamp");
        return bill;
    }

    private static void forgetForeign(ArrayNode nodes, String field) {
        nodes.removeIf(node -> node.path(field).asString("").matches(FOREIGN));
    }

    void add(DebianPackage debian) throws IOException {
        var about = fields(debian);
        var version = about.getProperty("Version");
        var purl = "pkg:deb/debian/" + debian.name() + "@"
                + version.replace("+", "%2B").replace(":", "%3A") + "?distro=debian-12";
        add("library", debian.name(), version, purl, DEBIAN_LICENCES.get(debian.name()));
    }

    void addJava(Path java) throws IOException {
        var release = new Properties();
        try (var file = Files.newBufferedReader(java.resolve("release"))) {
            release.load(file);
        }
        var version = release.getProperty("JAVA_VERSION").replace("\"", "");
        add("platform", "openjdk", version, "pkg:generic/openjdk@" + version, "GPL-2.0-with-classpath-exception");
    }

    /** A line for each component: name, version, licences. */
    List<String> licences() {
        var lines = new TreeSet<String>();
        for (var component : components) {
            var licences = new TreeSet<String>();
            for (var licence : component.path("licenses")) {
                var named = licence.path("license");
                licences.add(
                        licence.has("expression")
                                ? licence.get("expression").asString()
                                : named.path("id").asString(named.path("name").asString()));
            }
            if (licences.isEmpty()) {
                throw new ImageException(name(component) + " tells no licence: find out before it is given to others.");
            }
            lines.add(name(component) + "\t" + component.path("version").asString() + "\t"
                    + String.join(" or ", licences));
        }
        return new ArrayList<>(lines);
    }

    void write(Path file) throws IOException {
        JSON.writeValue(file.toFile(), document);
    }

    private static String name(JsonNode component) {
        var group = component.path("group").asString();
        var name = component.path("name").asString();
        return group.isEmpty() ? name : group + ":" + name;
    }

    private void add(String type, String name, String version, String purl, @Nullable String licences) {
        var component = components.addObject();
        component.put("type", type).put("bom-ref", purl).put("name", name).put("version", version);
        if (licences != null) {
            component.putArray("licenses").addObject().put("expression", licences);
        }
        component.put("purl", purl);
    }

    private static Properties fields(DebianPackage debian) throws IOException {
        var fields = new Properties();
        debian.control()
                .lines()
                .filter(line -> line.startsWith("Version: "))
                .forEach(line -> fields.setProperty(
                        line.substring(0, line.indexOf(':')), line.substring(line.indexOf(' ') + 1)));
        return fields;
    }
}
