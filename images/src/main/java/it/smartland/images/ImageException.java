package it.smartland.images;

/** Why there is no image, in a sentence. */
final class ImageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImageException(String sentence) {
        super(sentence);
    }
}
