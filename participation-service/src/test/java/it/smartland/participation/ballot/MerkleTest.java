package it.smartland.participation.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MerkleTest {

    private static final List<byte[]> LEAVES = IntStream.range(0, 40)
            .mapToObj(i -> Merkle.leaf(new byte[] {(byte) i}))
            .toList();

    @ParameterizedTest(name = "of {0} leaves")
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void theRootIsThatOfCertificateTransparency(int leaves, String root) {
        List<byte[]> hashes = List.of(
                        "",
                        "00",
                        "10",
                        "2021",
                        "3031",
                        "40414243",
                        "5051525354555657",
                        "606162636465666768696a6b6c6d6e6f")
                .subList(0, leaves)
                .stream()
                .map(leaf -> Merkle.leaf(HexFormat.of().parseHex(leaf)))
                .toList();

        assertThat(HexFormat.of().formatHex(Merkle.root(hashes))).isEqualTo(root);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 9, 31, 32, 33, 40})
    void theRootOfChunksIsThatOfTheWhole(int leaves) {
        List<byte[]> chunks = new ArrayList<>();
        for (int from = 0; from < leaves; from += 8) {
            chunks.add(Merkle.root(LEAVES.subList(from, Math.min(leaves, from + 8))));
        }

        assertThat(Merkle.root(chunks)).isEqualTo(Merkle.root(LEAVES.subList(0, leaves)));
    }

    @Test
    void everyLeafHasAPathToTheRoot() {
        for (int leaves = 1; leaves <= LEAVES.size(); leaves++) {
            List<byte[]> hashes = LEAVES.subList(0, leaves);
            for (int index = 0; index < leaves; index++) {
                assertThat(AuditPath.root(index, leaves, hashes.get(index), Merkle.path(index, hashes)))
                        .isEqualTo(Merkle.root(hashes));
            }
        }
    }
}
