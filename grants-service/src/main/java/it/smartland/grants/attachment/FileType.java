package it.smartland.grants.attachment;

import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/** The files that are taken, told by how they begin and not by what the sender calls them. */
enum FileType {
    PDF("application/pdf", "255044462d"),
    PNG("image/png", "89504e470d0a1a0a"),
    JPEG("image/jpeg", "ffd8ff"),
    /** Office documents of both families are such archives. */
    ZIP("application/zip", "504b0304"),
    /** A signed envelope, DER encoded. */
    P7M("application/pkcs7-mime", "3082");

    private final String mediaType;
    private final byte[] beginning;

    FileType(String mediaType, String beginning) {
        this.mediaType = mediaType;
        this.beginning = HexFormat.of().parseHex(beginning);
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<FileType> of(byte[] content) {
        return Stream.of(values()).filter(type -> type.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        if (content.length < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if (content[i] != beginning[i]) {
                return false;
            }
        }
        return true;
    }
}
