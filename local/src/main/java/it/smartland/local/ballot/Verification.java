package it.smartland.local.ballot;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a published ballot turned out to be.
 *
 * @param head what was signed
 * @param key the public key in the file
 * @param faults why it is not to be believed; none when it is
 */
record Verification(JsonNode head, String key, String root, Count count, List<String> faults) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * Reads the whole file once.
     *
     * @param trusted the public key that one knows from elsewhere; null to believe the one in the file
     */
    static Verification of(BufferedReader file, @Nullable String trusted) throws IOException {
        var head = line(file, "head");
        var signed = JSON.readTree(line(file, "signature"));
        var key = signed.path("key").asString("");
        var faults = new ArrayList<String>();
        if (trusted != null && !trusted.equals(key)) {
            faults.add("It was signed with another key than " + trusted + ".");
        }
        if (!isSigned(head, signed.path("signature").asString(""), key)) {
            faults.add("The signature is not that of its first line.");
        }
        var tree = new TreeHash();
        var count = new Count();
        for (var line = file.readLine(); line != null; line = file.readLine()) {
            tree.add(line.getBytes(StandardCharsets.UTF_8));
            count.add(JSON.readTree(line));
        }
        var root = HexFormat.of().formatHex(tree.root());
        var said = JSON.readTree(head);
        faults.addAll(count.faults());
        faults.addAll(differences(said, root, count));
        return new Verification(said, key, root, count, List.copyOf(faults));
    }

    private static String line(BufferedReader file, String what) throws IOException {
        var line = file.readLine();
        if (line == null) {
            throw new IOException("the file has no line with the " + what);
        }
        return line;
    }

    private static List<String> differences(JsonNode head, String root, Count count) {
        var differences = new ArrayList<String>();
        if (!head.path("format").asString("").equals("smartland-ballot/1")) {
            differences.add("Its format is not smartland-ballot/1.");
        }
        if (head.path("entries").asLong(-1) != count.entries()) {
            differences.add(
                    "It has %d vote lines, and %s were signed.".formatted(count.entries(), head.path("entries")));
        }
        if (!head.path("root").asString("").equals(root)) {
            differences.add("The root of its lines is %s, and %s was signed."
                    .formatted(root, head.path("root").asString("")));
        }
        if (!signedResults(head).equals(count.results())) {
            differences.add("Its lines count to other results than those signed.");
        }
        return differences;
    }

    private static SortedMap<String, Long> signedResults(JsonNode head) {
        var results = new TreeMap<String, Long>();
        head.path("results")
                .forEach(result -> results.put(
                        result.path("object").asString() + " "
                                + result.path("kind").asString() + " "
                                + result.path("value").asInt(),
                        result.path("votes").asLong()));
        return results;
    }

    private static boolean isSigned(String head, String signature, String key) {
        try {
            var check = Signature.getInstance("Ed25519");
            var encoded = new X509EncodedKeySpec(Base64.getDecoder().decode(key));
            check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(encoded));
            check.update(head.getBytes(StandardCharsets.UTF_8));
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** The same, where a file that is no ballot at all says so in a sentence. */
    static Verification ofAnything(BufferedReader file, @Nullable String trusted) throws IOException {
        try {
            return of(file, trusted);
        } catch (JacksonException noJson) {
            throw new IOException("one of its lines is no JSON", noJson);
        }
    }
}
