package it.smartland.servers;

/** Unpacks every server program at the end of a build, beside other work, so that no start has to wait for it. */
public final class Unpacking {

    private Unpacking() {}

    public static void main(String[] arguments) {
        for (Software program : Software.values()) {
            program.home();
        }
    }
}
