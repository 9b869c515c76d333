package it.smartland.images;

import com.google.cloud.tools.jib.api.CacheDirectoryCreationException;
import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.RegistryException;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import com.google.cloud.tools.jib.api.buildplan.Platform;
import com.google.cloud.tools.jib.api.buildplan.Port;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

/**
 * The layers of an image, those that change least first, and the tarball that {@code docker load}, {@code podman load}
 * and {@code ctr images import} read.
 *
 * @param base a root file system; the same for every application, like {@code java}
 * @param application unpacked, with its AOT cache
 */
record ImageTarball(Path base, Path java, Path application) {

    static final String USER = "10001:10001";
    private static final String ROOT = "0:0";
    private static final FilePermissions FOLDER = FilePermissions.fromOctalString("755");
    private static final FilePermissions FILE = FilePermissions.fromOctalString("644");

    void write(Application of, Release release, Path cache, Path file)
            throws IOException, InterruptedException, ExecutionException {
        try {
            var image = Jib.fromScratch()
                    .setPlatforms(Set.of(new Platform("amd64", "linux")))
                    .setCreationTime(release.committed())
                    .setUser(USER)
                    .setWorkingDirectory(AbsoluteUnixPath.get(Launch.FOLDER))
                    .setEntrypoint(Launch.entrypoint())
                    .setEnvironment(environment())
                    .setExposedPorts(Set.of(Port.tcp(of.port()), Port.tcp(of.managementPort())))
                    .setLabels(labels(of, release))
                    .addFileEntriesLayer(layer("base", base, "/"))
                    .addFileEntriesLayer(layer("java", java, Launch.JAVA))
                    .addFileEntriesLayer(layer("libraries", application.resolve("lib"), Launch.FOLDER + "/lib"))
                    .addFileEntriesLayer(own());
            image.containerize(Containerizer.to(TarImage.at(file).named(release.imageOf(of)))
                    .setBaseImageLayersCache(cache)
                    .setApplicationLayersCache(cache)
                    .setOfflineMode(true)
                    .setToolName("smartland"));
        } catch (InvalidImageReferenceException | RegistryException | CacheDirectoryCreationException impossible) {
            throw new IOException(impossible);
        }
    }

    /** A container is reached from outside it; glibc's memory arenas would cost more than they bring. */
    private static Map<String, String> environment() {
        return new TreeMap<>(Map.of("LANG", "C.UTF-8", "MALLOC_ARENA_MAX", "2", "SERVER_ADDRESS", "0.0.0.0"));
    }

    static Map<String, String> labels(Application of, Release release) {
        var prefix = "org.opencontainers.image.";
        return new TreeMap<>(Map.of(
                prefix + "title", of.title(),
                prefix + "version", release.version(),
                prefix + "revision", release.revision(),
                prefix + "created", release.committed().toString(),
                prefix + "source", Release.SOURCE,
                prefix + "vendor", "Provincia di Bergamo",
                prefix + "licenses", Release.LICENCE));
    }

    private static FileEntriesLayer layer(String name, Path folder, String into) throws IOException {
        var layer = FileEntriesLayer.builder().setName(name);
        try (Stream<Path> children = Files.list(folder)) {
            for (var child : children.sorted().toList()) {
                layer.addEntryRecursive(
                        child,
                        AbsoluteUnixPath.get(into).resolve(child.getFileName()),
                        (file, _) -> permissions(file),
                        (_, _) -> Folders.TIME,
                        (_, path) -> path.toString().equals("/tmp") ? USER : ROOT);
            }
        }
        return layer.build();
    }

    /** What belongs to this application alone: its jar, its AOT cache, its bill of materials. */
    private FileEntriesLayer own() throws IOException {
        var layer = FileEntriesLayer.builder().setName("application");
        var folder = AbsoluteUnixPath.get(Launch.FOLDER);
        try (Stream<Path> files = Files.list(application)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                layer.addEntry(file, folder.resolve(file.getFileName()), FILE, Folders.TIME, ROOT);
            }
        }
        return layer.build();
    }

    private static FilePermissions permissions(Path file) {
        return Files.isDirectory(file) || Files.isExecutable(file) ? FOLDER : FILE;
    }
}
