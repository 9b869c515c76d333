package it.smartland.observatory.imports;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.springframework.core.io.buffer.DataBuffer;

/** A file while it arrives: how much of it there is, and its digest. */
final class Upload {

    private final String name;
    private final MessageDigest digest;
    private int parts;
    private long size;

    Upload(String name) {
        this.name = name;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The content of the next part. */
    byte[] take(DataBuffer buffer) {
        byte[] content = new byte[buffer.readableByteCount()];
        buffer.read(content);
        digest.update(content);
        size += content.length;
        parts++;
        return content;
    }

    String name() {
        return name;
    }

    int parts() {
        return parts;
    }

    long size() {
        return size;
    }

    /** Of everything taken; asked once, at the end. */
    byte[] sha256() {
        return digest.digest();
    }
}
