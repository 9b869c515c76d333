package it.smartland.images;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.ar.ArArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** A package of Debian as a file: its files, its symbolic links and what it says of itself. */
record DebianPackage(Path file) {

    /** What no program in the image reads. Copyright notices stay: the licences want them to. */
    private static final List<String> LEFT_OUT = List.of(
            "usr/lib/x86_64-linux-gnu/gconv/",
            "usr/share/i18n/",
            "usr/share/info/",
            "usr/share/lintian/",
            "usr/share/locale/",
            "usr/share/man/",
            "usr/share/zoneinfo/posix/",
            "usr/share/zoneinfo/right/",
            "etc/update-motd.d/");

    private static final int EXECUTABLE = 0111;

    String name() {
        var name = file.getFileName().toString();
        return name.substring(0, name.indexOf('_'));
    }

    /** Unpacks it below {@code root}; a link becomes a copy of the file it leads to, since Jib's layers hold no links. */
    void unpackInto(Path root) throws IOException {
        var links = new TreeMap<String, String>();
        try (var data = member("data.tar.xz")) {
            for (var entry = data.getNextEntry(); entry != null; entry = data.getNextEntry()) {
                var path = clean(entry.getName());
                if (path.isEmpty() || isLeftOut(path)) {
                    continue;
                }
                if (entry.isSymbolicLink() || entry.isLink()) {
                    links.put(path, target(entry, path));
                } else if (entry.isDirectory()) {
                    Files.createDirectories(root.resolve(path));
                } else {
                    write(data.readAllBytes(), entry, root.resolve(path));
                }
            }
        }
        for (var link : links.entrySet()) {
            copy(root, link.getKey(), end(links, link.getValue()));
        }
        // Where scanners look for the packages of an image that has no package manager.
        var status = root.resolve("var/lib/dpkg/status.d").resolve(name());
        Files.createDirectories(status.getParent());
        Files.writeString(status, control());
    }

    /** Name, version, licence of use and so on, as Debian writes them. */
    String control() throws IOException {
        try (var control = member("control.tar.xz")) {
            for (var entry = control.getNextEntry(); entry != null; entry = control.getNextEntry()) {
                if (clean(entry.getName()).equals("control")) {
                    return new String(control.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new ImageException(file + " says nothing of itself: it is no package of Debian.");
    }

    private TarArchiveInputStream member(String wanted) throws IOException {
        try (var archive = new ArArchiveInputStream(Files.newInputStream(file))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (entry.getName().equals(wanted)) {
                    var content = new ByteArrayInputStream(archive.readAllBytes());
                    return new TarArchiveInputStream(new XZCompressorInputStream(content));
                }
            }
        }
        throw new ImageException(
                file + " holds no " + wanted + ": it is no package of Debian that is understood here.");
    }

    private static void write(byte[] content, TarArchiveEntry entry, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        if ((entry.getMode() & EXECUTABLE) != 0 && !file.toFile().setExecutable(true, false)) {
            throw new IOException(file + " cannot be made executable.");
        }
    }

    private static void copy(Path root, String link, String target) throws IOException {
        var source = root.resolve(target);
        if (Files.isRegularFile(source)) {
            var copy = root.resolve(link);
            Files.createDirectories(copy.getParent());
            Files.copy(source, copy, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static String end(TreeMap<String, String> links, String target) {
        var end = target;
        for (int steps = 0; links.containsKey(end) && steps < links.size(); steps++) {
            end = links.get(end);
        }
        return end;
    }

    /** Inside the package, whatever the link's own way of saying it: an absolute one never means this machine's file. */
    private static String target(TarArchiveEntry entry, String path) {
        var said = entry.getLinkName();
        if (entry.isLink() || said.startsWith("/")) {
            return clean(said);
        }
        return clean(Path.of("/" + path).resolveSibling(said).toString());
    }

    private static boolean isLeftOut(String path) {
        return LEFT_OUT.stream().anyMatch(path::startsWith) || path.matches("usr/share/doc/.*/changelog.*");
    }

    private static String clean(String name) {
        var path = Path.of("/").resolve(name).normalize().toString();
        return path.substring(1);
    }
}
