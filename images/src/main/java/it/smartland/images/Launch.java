package it.smartland.images;

import java.util.ArrayList;
import java.util.List;

/** How an image starts its application. The AOT cache is taken only by a JVM with the flags it was made with. */
final class Launch {

    static final String JAVA = "/opt/java";
    static final String FOLDER = "/app";
    static final String JAR = "app.jar";
    static final String CACHE = "app.aot";

    /** Memory is left for classes, threads and network buffers, which are not on the heap. */
    static final List<String> FLAGS = List.of(
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:MaxRAMPercentage=60",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.io.tmpdir=/tmp");

    private Launch() {}

    static List<String> entrypoint() {
        return command(JAVA + "/bin/java", List.of("-XX:AOTCache=" + FOLDER + "/" + CACHE));
    }

    static List<String> command(String java, List<String> more) {
        var command = new ArrayList<>(List.of(java));
        command.addAll(FLAGS);
        command.addAll(more);
        command.addAll(List.of("-jar", JAR));
        return List.copyOf(command);
    }
}
