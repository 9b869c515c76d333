package it.smartland.platform.body;

import java.util.regex.Pattern;

/** The code of a body: its ISTAT code, else its IPA code, else its fiscal code. */
public final class BodyCode {

    /** Of a body 11 digits, of a sole trader the 16 characters of a person. */
    private static final Pattern FISCAL_CODE = Pattern.compile("\\d{11}|\\p{Alpha}{6}\\p{Alnum}{10}");

    private BodyCode() {}

    /** Whether the code is an ISTAT or IPA code, which only public administrations have. */
    public static boolean isOfAdministration(String code) {
        return !FISCAL_CODE.matcher(code).matches();
    }
}
