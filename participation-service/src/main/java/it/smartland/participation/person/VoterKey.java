package it.smartland.participation.person;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Tells one voter from another and names neither: the keyed hash of a verified identity. */
public final class VoterKey {

    private final byte[] hash;

    private VoterKey(byte[] hash) {
        this.hash = hash;
    }

    public static VoterKey of(byte[] hash) {
        return new VoterKey(hash.clone());
    }

    public byte[] hash() {
        return hash.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VoterKey that && Arrays.equals(hash, that.hash);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hash);
    }
}
