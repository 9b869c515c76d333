package it.smartland.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The part of this JDK that the applications need, linked into a folder of its own. */
final class JavaRuntime {

    /** What {@code jdeps} finds in the applications, and besides: jcmd, flight recordings, DNS, zip files, Italian. */
    private static final String MODULES = String.join(
            ",",
            "java.compiler",
            "java.desktop",
            "java.instrument",
            "java.logging",
            "java.management",
            "java.naming",
            "java.net.http",
            "java.prefs",
            "java.scripting",
            "java.security.jgss",
            "java.security.sasl",
            "java.sql.rowset",
            "jdk.crypto.ec",
            "jdk.jcmd",
            "jdk.jfr",
            "jdk.localedata",
            "jdk.management",
            "jdk.management.jfr",
            "jdk.naming.dns",
            "jdk.net",
            "jdk.unsupported",
            "jdk.zipfs");

    /** For screens, fonts and sound: of {@code java.desktop} only {@code java.beans} is used. */
    private static final List<String> FOR_SCREENS = List.of(
            "libawt.so",
            "libawt_headless.so",
            "libawt_xawt.so",
            "libfontmanager.so",
            "libfreetype.so",
            "libjavajpeg.so",
            "libjawt.so",
            "libjsound.so",
            "liblcms.so",
            "libmlib_image.so",
            "libsplashscreen.so");

    private JavaRuntime() {}

    static void link(Path folder, Path log) throws IOException, InterruptedException {
        var jdk = Path.of(System.getProperty("java.home"));
        Program.run(
                List.of(
                        jdk.resolve("bin/jlink").toString(),
                        "--add-modules",
                        MODULES,
                        "--include-locales=en,it",
                        "--strip-debug",
                        "--no-man-pages",
                        "--no-header-files",
                        "--output",
                        folder.toString()),
                Map.of(),
                jdk,
                log);
        for (var library : FOR_SCREENS) {
            Files.deleteIfExists(folder.resolve("lib").resolve(library));
        }
    }
}
