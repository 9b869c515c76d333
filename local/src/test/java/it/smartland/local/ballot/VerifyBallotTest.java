package it.smartland.local.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a published ballot may have suffered, and that each is told. */
class VerifyBallotTest {

    private static final String CHALLENGE = "01934f6e-7c1a-7b3e-9a44-2f8d5c1e7a01";
    private static final String SOLUTION = "01934f70-1d2b-7c4f-8b55-3a9e6d2f8b02";

    private static final List<String> VOTES =
            List.of(vote("aa", "null", "4"), vote("bb", "null", "5"), vote("aa", "4", "1"), vote("bb", "5", "null"));

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private KeyPair key;

    @BeforeEach
    void makeAKey() throws Exception {
        key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    @Test
    void isTrueWhenSignatureRootAndCountAgree() throws Exception {
        List<String> ballot =
                ballot(VOTES, "{\"object\":\"" + SOLUTION + "\",\"kind\":\"RATING\",\"value\":1,\"votes\":1}");

        assertThat(verify(ballot, null)).isZero();
        assertThat(verify(ballot, publicKey())).isZero();
        assertThat(said())
                .contains("4 changes by 2 voters, 1 votes stand", SOLUTION + " RATING 1: 1", "TRUE")
                .doesNotContain("FALSE");
    }

    @Test
    void isFalseWhenALineWasChangedLeftOutOrAdded() throws Exception {
        List<String> ballot =
                ballot(VOTES, "{\"object\":\"" + SOLUTION + "\",\"kind\":\"RATING\",\"value\":1,\"votes\":1}");

        List<String> changed = new ArrayList<>(ballot);
        changed.set(4, vote("aa", "4", "5"));
        List<String> shorter = ballot.subList(0, ballot.size() - 1);
        List<String> longer = new ArrayList<>(ballot);
        longer.add(vote("cc", "null", "5"));

        for (List<String> forged : List.of(changed, shorter, longer)) {
            assertThat(verify(forged, null)).isEqualTo(1);
        }
        assertThat(said())
                .contains("FALSE      The root of its lines is ", "FALSE      It has 3 vote lines, and 4 were signed.")
                .contains("FALSE      Its lines count to other results than those signed.");
    }

    @Test
    void isFalseWhenItsHeadWasChangedOrAnotherKeySignedIt() throws Exception {
        List<String> ballot =
                ballot(VOTES, "{\"object\":\"" + SOLUTION + "\",\"kind\":\"RATING\",\"value\":1,\"votes\":1}");
        List<String> changed = new ArrayList<>(ballot);
        changed.set(0, ballot.getFirst().replace("\"votes\":1", "\"votes\":2"));
        String right = publicKey();
        makeAKey();

        assertThat(verify(changed, null)).isEqualTo(1);
        assertThat(verify(ballot, publicKey())).isEqualTo(1);
        assertThat(verify(ballot, right)).isZero();
        assertThat(said())
                .contains("FALSE      The signature is not that of its first line.")
                .contains("FALSE      It was signed with another key than ");
    }

    @Test
    void isFalseWhenSomebodyVotedTwiceAlthoughSignedSo() throws Exception {
        List<String> twice = List.of(vote("aa", "null", "4"), vote("aa", "null", "4"));

        assertThat(verify(
                        ballot(twice, "{\"object\":\"" + SOLUTION + "\",\"kind\":\"RATING\",\"value\":4,\"votes\":2}"),
                        null))
                .isEqualTo(1);
        assertThat(said()).contains("FALSE      Vote line 2 begins from null, and 4 stands there.");
    }

    @Test
    void saysInASentenceWhatIsNoBallot() throws Exception {
        assertThat(verify(List.of("Cara amica,", "ti scrivo"), null)).isEqualTo(1);
        assertThat(new VerifyBallot("nowhere", folder, "http://localhost:1", null, out()).run())
                .isEqualTo(1);
        assertThat(said()).contains("The ballot cannot be read: ");
    }

    private int verify(List<String> lines, String trusted) throws Exception {
        Files.write(folder.resolve("ballot.ndjson"), lines);
        return new VerifyBallot("ballot.ndjson", folder, "http://localhost:1", trusted, out()).run();
    }

    private List<String> ballot(List<String> votes, String results) throws Exception {
        TreeHash tree = new TreeHash();
        votes.forEach(vote -> tree.add(vote.getBytes(StandardCharsets.UTF_8)));
        String head =
                "{\"format\":\"smartland-ballot/1\",\"challenge\":\"%s\",\"entries\":%d,\"root\":\"%s\",\"results\":[%s]}"
                        .formatted(CHALLENGE, votes.size(), HexFormat.of().formatHex(tree.root()), results);
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(key.getPrivate());
        signature.update(head.getBytes(StandardCharsets.UTF_8));
        List<String> lines = new ArrayList<>();
        lines.add(head);
        lines.add("{\"signature\":\"%s\",\"key\":\"%s\"}"
                .formatted(Base64.getEncoder().encodeToString(signature.sign()), publicKey()));
        lines.addAll(votes);
        return lines;
    }

    private String publicKey() {
        return Base64.getEncoder().encodeToString(key.getPublic().getEncoded());
    }

    private static String vote(String voter, String previous, String value) {
        return "{\"object\":\"%s\",\"kind\":\"RATING\",\"voter\":\"%s\",\"previous\":%s,\"value\":%s}"
                .formatted(SOLUTION, voter, previous, value);
    }

    private PrintStream out() {
        return new PrintStream(said, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
