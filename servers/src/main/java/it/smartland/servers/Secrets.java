package it.smartland.servers;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Passwords that nobody has to remember. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    private Secrets() {}

    /** 48 hexadecimal digits: needs no quoting in any file or command. */
    public static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
