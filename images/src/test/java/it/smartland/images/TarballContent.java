package it.smartland.images;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** An image's tarball as whoever loads it reads it. */
record TarballContent(Path file) {

    private static final ObjectMapper JSON = new ObjectMapper();

    JsonNode manifest() throws IOException {
        return JSON.readTree(bytes("manifest.json")).get(0);
    }

    JsonNode config() throws IOException {
        return JSON.readTree(bytes(manifest().get("Config").asString()));
    }

    List<TarArchiveEntry> entries() throws IOException {
        var entries = new ArrayList<TarArchiveEntry>();
        for (var layer : manifest().get("Layers")) {
            try (var tar = layer(layer.asString())) {
                for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    entries.add(entry);
                }
            }
        }
        return entries;
    }

    /** As a container's root file system. */
    void unpackInto(Path root) throws IOException {
        for (var layer : manifest().get("Layers")) {
            try (var tar = layer(layer.asString())) {
                for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    unpack(entry, tar, root.resolve(entry.getName()));
                }
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        Files.copy(content, path);
        if ((entry.getMode() & 0111) != 0) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Files.setLastModifiedTime(
                path, FileTime.from(entry.getLastModifiedDate().toInstant()));
    }

    private TarArchiveInputStream layer(String name) throws IOException {
        return new TarArchiveInputStream(new BufferedInputStream(new GZIPInputStream(open(name))));
    }

    private byte[] bytes(String name) throws IOException {
        try (var content = open(name)) {
            return content.readAllBytes();
        }
    }

    private InputStream open(String name) throws IOException {
        var tar = new TarArchiveInputStream(new BufferedInputStream(Files.newInputStream(file)));
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            if (entry.getName().equals(name)) {
                return tar;
            }
        }
        throw new IOException(file + " holds no " + name);
    }
}
