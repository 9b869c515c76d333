package it.smartland.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BillOfMaterialsTest {

    @TempDir
    Path folder;

    @Test
    void listsLicencesOfLibrariesAndOfJava() throws IOException {
        var bill = BillOfMaterials.of(maven("""
                {"group": "org.example", "name": "thing", "version": "1", "purl": "pkg:maven/org.example/thing@1?type=jar",
                 "licenses": [{"license": {"id": "MIT"}}, {"license": {"name": "Another"}}]},
                {"name": "either", "version": "2", "licenses": [{"expression": "MIT OR Apache-2.0"}]}"""));
        Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"25.0.3\"\n");
        bill.addJava(folder);

        assertThat(bill.licences())
                .containsExactly(
                        "either\t2\tMIT OR Apache-2.0",
                        "openjdk\t25.0.3\tGPL-2.0-with-classpath-exception",
                        "org.example:thing\t1\tAnother or MIT");
    }

    @Test
    void leavesOutWhatTheImageLeavesOut() throws IOException {
        var bill = BillOfMaterials.of(maven("""
                {"name": "quic", "version": "1", "purl": "pkg:maven/io.netty/quic@1?classifier=osx-x86_64&type=jar"}"""));

        bill.write(folder.resolve("bill.json"));

        assertThat(bill.licences()).isEmpty();
        assertThat(folder.resolve("bill.json")).content().contains("reactor").doesNotContain("quic");
    }

    @Test
    void refusesAComponentThatTellsNoLicence() throws IOException {
        var bill = BillOfMaterials.of(maven("{\"name\": \"found\", \"version\": \"1\"}"));

        assertThatThrownBy(bill::licences)
                .isInstanceOf(ImageException.class)
                .hasMessageStartingWith("found tells no licence");
    }

    @Test
    void saysTheSameOfTheSame() throws IOException {
        BillOfMaterials.of(maven("")).write(folder.resolve("bill.json"));

        assertThat(folder.resolve("bill.json")).content().contains("CycloneDX").doesNotContain("timestamp");
    }

    private Path maven(String components) throws IOException {
        return Files.writeString(folder.resolve("maven.json"), """
                {"bomFormat": "CycloneDX", "metadata": {"timestamp": "2026-11-23T04:00:00Z"}, "components": [%s],
                 "dependencies": [{"ref": "pkg:maven/io.netty/quic@1?classifier=osx-x86_64&type=jar"},
                  {"ref": "reactor", "dependsOn": ["pkg:maven/io.netty/quic@1?classifier=osx-x86_64&type=jar"]}]}""".formatted(components));
    }
}
