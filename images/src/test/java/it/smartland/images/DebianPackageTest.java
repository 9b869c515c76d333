package it.smartland.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.ar.ArArchiveEntry;
import org.apache.commons.compress.archivers.ar.ArArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DebianPackageTest {

    @TempDir
    Path folder;

    private DebianPackage libc;
    private Path root;

    @BeforeEach
    void pack() throws IOException {
        var file = folder.resolve("libc6_2.36_amd64.deb");
        try (var archive = new ArArchiveOutputStream(Files.newOutputStream(file))) {
            member(archive, "control.tar.xz", tar(file("./control", "Package: libc6\nVersion: 2.36\n", 0644)));
            member(
                    archive,
                    "data.tar.xz",
                    tar(
                            file("./lib/libc.so.6", "the C library", 0755),
                            file("./usr/share/doc/libc6/copyright", "LGPL", 0644),
                            file("./usr/share/doc/libc6/changelog.gz", "long", 0644),
                            file("./usr/share/man/man1/ldd.1", "how to", 0644),
                            link("./lib64/ld-linux.so.2", "/lib/libc.so.6"),
                            link("./lib/libc.so", "libc.so.6"),
                            link("./etc/outside", "../../../../etc/passwd"),
                            file("../escaped", "nothing", 0644)));
        }
        libc = new DebianPackage(file);
        root = folder.resolve("root");
    }

    @Test
    void unpacksItsFilesAndKeepsTheirNoticesOfCopyright() throws IOException {
        libc.unpackInto(root);

        assertThat(root.resolve("lib/libc.so.6")).hasContent("the C library").isExecutable();
        assertThat(root.resolve("usr/share/doc/libc6/copyright")).hasContent("LGPL");
        assertThat(root.resolve("usr/share/doc/libc6/changelog.gz")).doesNotExist();
        assertThat(root.resolve("usr/share/man")).doesNotExist();
    }

    @Test
    void makesOfALinkACopyOfWhatItMeansWithinTheImage() throws IOException {
        libc.unpackInto(root);

        assertThat(root.resolve("lib64/ld-linux.so.2")).isRegularFile().hasContent("the C library");
        assertThat(root.resolve("lib/libc.so")).isRegularFile().hasContent("the C library");
        assertThat(root.resolve("etc/outside")).doesNotExist();
    }

    @Test
    void writesNothingBesideItsRoot() throws IOException {
        libc.unpackInto(root);

        assertThat(folder.resolve("escaped")).doesNotExist();
        assertThat(root.resolve("escaped")).exists();
    }

    @Test
    void leavesItsDescriptionWhereScannersLook() throws IOException {
        libc.unpackInto(root);

        assertThat(root.resolve("var/lib/dpkg/status.d/libc6")).hasContent("Package: libc6\nVersion: 2.36\n");
    }

    @Test
    void refusesWhatIsNoPackage() throws IOException {
        var file = folder.resolve("other_1_all.deb");
        try (var archive = new ArArchiveOutputStream(Files.newOutputStream(file))) {
            member(archive, "data.tar.gz", new byte[1]);
        }

        assertThatThrownBy(() -> new DebianPackage(file).unpackInto(root))
                .isInstanceOf(ImageException.class)
                .hasMessageContaining("holds no data.tar.xz");
    }

    private record Packed(TarArchiveEntry entry, byte[] content) {}

    private static Packed file(String name, String content, int mode) {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        var entry = new TarArchiveEntry(name, true);
        entry.setMode(mode);
        entry.setSize(bytes.length);
        return new Packed(entry, bytes);
    }

    private static Packed link(String name, String target) {
        var entry = new TarArchiveEntry(name, TarConstants.LF_SYMLINK);
        entry.setLinkName(target);
        return new Packed(entry, new byte[0]);
    }

    private static byte[] tar(Packed... files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(new XZCompressorOutputStream(bytes))) {
            for (var file : files) {
                tar.putArchiveEntry(file.entry());
                tar.write(file.content());
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static void member(ArArchiveOutputStream archive, String name, byte[] content) throws IOException {
        archive.putArchiveEntry(new ArArchiveEntry(name, content.length));
        archive.write(content);
        archive.closeArchiveEntry();
    }
}
