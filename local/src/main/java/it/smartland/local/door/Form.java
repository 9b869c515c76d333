package it.smartland.local.door;

import java.nio.charset.StandardCharsets;

/** A form of two parts, {@code mapping} and {@code file}, as a browser sends it (RFC 7578). */
record Form(String mapping, String fileName, String content) {

    private static final String BOUNDARY = "smartland-4f1c2d7e";
    private static final String TEXT = """
            --%1$s\r
            Content-Disposition: form-data; name="mapping"\r
            Content-Type: application/json\r
            \r
            %2$s\r
            --%1$s\r
            Content-Disposition: form-data; name="file"; filename="%3$s"\r
            Content-Type: text/csv\r
            \r
            %4$s\r
            --%1$s--\r
            """;

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    byte[] bytes() {
        return TEXT.formatted(BOUNDARY, mapping, fileName, content).getBytes(StandardCharsets.UTF_8);
    }
}
