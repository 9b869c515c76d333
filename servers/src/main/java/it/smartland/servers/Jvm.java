package it.smartland.servers;

import java.nio.file.Path;

/** The Java program that runs this JVM, by which its child processes run as well. */
final class Jvm {

    private Jvm() {}

    static String command() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
