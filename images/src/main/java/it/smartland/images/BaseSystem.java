package it.smartland.images;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What Java asks of a system and nothing else: the C library, time zones, names; no shell, no package manager. */
final class BaseSystem {

    private static final String CERTIFICATES = "usr/share/ca-certificates";

    private BaseSystem() {}

    /** @param packages Debian's, in the order in which they are unpacked */
    static void make(List<DebianPackage> packages, Path root) throws IOException {
        for (var part : packages) {
            part.unpackInto(root);
        }
        bundleCertificates(root);
        write(root, "etc/passwd", """
                root:x:0:0:root:/root:/sbin/nologin
                smartland:x:10001:10001:Smart Land:/app:/sbin/nologin
                """);
        write(root, "etc/group", "root:x:0:\nsmartland:x:10001:\n");
        write(root, "etc/nsswitch.conf", "passwd: files\ngroup: files\nhosts: files dns\n");
        Files.createDirectories(root.resolve("tmp"));
    }

    /** The packages that {@code lock} names, which have been fetched into {@code folder}. */
    static List<DebianPackage> packages(Path lock, Path folder) throws IOException {
        var packages = new ArrayList<DebianPackage>();
        for (var line : Files.readAllLines(lock)) {
            if (!line.startsWith("#") && !line.isBlank()) {
                packages.add(new DebianPackage(
                        folder.resolve(line.substring(line.indexOf(' ')).strip())));
            }
        }
        return packages;
    }

    /** As Debian's own script would on installing them: one file of all authorities. */
    private static void bundleCertificates(Path root) throws IOException {
        var bundle = new StringBuilder();
        var folder = root.resolve(CERTIFICATES);
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                bundle.append(Files.readString(file, StandardCharsets.US_ASCII));
            }
        }
        Folders.empty(folder);
        write(root, "etc/ssl/certs/ca-certificates.crt", bundle.toString());
    }

    private static void write(Path root, String file, String content) throws IOException {
        var path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}
